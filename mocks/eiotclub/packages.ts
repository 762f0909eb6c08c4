import type { Schemas } from '../../generated/eiotclub/operations.ts';
import { CHINA, DAY } from './history.ts';

type PackageOrder = Schemas['PackageOrder'];

/** What an order repeats of the package that was ordered. */
export type Package = Pick<
  PackageOrder,
  | 'packageCode'
  | 'packageName'
  | 'gzhPackageName'
  | 'packageType'
  | 'flowTotal'
  | 'price'
  | 'totalActive'
  | 'periodType'
>;

/** What is on sale. */
export const PACKAGES: readonly Package[] = [
  {
    packageCode: 'EU-1G-30D',
    packageName: 'EU 1 GB 30 days',
    gzhPackageName: '欧洲 1GB 30天',
    packageType: 2,
    flowTotal: 1024,
    price: 12.5,
    totalActive: 30,
    periodType: 2,
  },
  {
    packageCode: 'EU-10G-90D',
    packageName: 'EU 10 GB 90 days',
    gzhPackageName: '欧洲 10GB 90天',
    packageType: 3,
    flowTotal: 10_240,
    price: 68,
    totalActive: 90,
    periodType: 2,
  },
  {
    packageCode: 'CN-5G-1M',
    packageName: 'CN 5 GB monthly',
    gzhPackageName: '国内 5GB 包月',
    packageType: 4,
    flowTotal: 5120,
    price: 29.9,
    totalActive: 1,
    periodType: 1,
  },
];

/** When a package ends that starts at a moment; both in seconds. */
export function endOf(startAt: number, { periodType, totalActive }: Package): number {
  if (periodType === 2) return startAt + totalActive * DAY;
  // Months are those of the calendar in China.
  const end = new Date((startAt + CHINA * 60) * 1000);
  end.setUTCMonth(end.getUTCMonth() + totalActive);
  return end.getTime() / 1000 - CHINA * 60;
}
