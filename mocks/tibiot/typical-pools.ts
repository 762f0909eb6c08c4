import type { StoredPool } from './state.ts';

export interface PoolPlan extends StoredPool {
  readonly cards: number;
}

/** The pools of the typical scenario. The first has every field that the document knows. */
export const POOLS: readonly PoolPlan[] = [
  {
    upoolCode: 'UP202504010001',
    upoolName: '车联网统付池',
    enUpoolName: 'Connected cars, paid for centrally',
    poolType: 3,
    totalFlow: 104_857_600,
    billingCycle: 1,
    rawAddTime: '2025-03-28 10:15:00',
    packageInfo: {
      flowPackageType: 3,
      clientFlowPackageName: '统付池 100GB/月',
      channelName: '中国移动物联网',
      epiConfigs: [
        charge('EPC0001', 'EP0001', 12, 1),
        charge('EPC0002', 'EP0001', 25.5, 2),
        charge('EPC0003', 'EP0001', 9.9, 3),
      ],
    },
    unit: 'GB',
    startTime: '2025-04-01',
    endTime: '2035-03-31',
    upoolStatus: 1,
    cards: 14,
  },
  {
    upoolCode: 'UP202506180002',
    upoolName: '共享单车用户池',
    enUpoolName: 'Shared bicycles',
    poolType: 1,
    billingCycle: 3,
    rawAddTime: '2025-06-18 14:02:37',
    packageInfo: {
      flowPackageType: 1,
      clientFlowPackageName: '共享单车季度套餐',
      channelName: '中国移动物联网',
      epiConfigs: [charge('EPC0004', 'EP0002', 30, 2)],
    },
    upoolStatus: 1,
    cards: 14,
  },
  {
    upoolCode: 'UP202509050003',
    upoolName: '智能电表按量池',
    poolType: 2,
    // Without meaning in this kind of pool.
    totalFlow: 0,
    billingCycle: 1,
    rawAddTime: '2025-09-05 09:30:11',
    packageInfo: {
      flowPackageType: 2,
      clientFlowPackageName: '按使用量计费',
      channelName: '中国联通物联网',
      epiConfigs: [charge('EPC0005', 'EP0003', 0.8, 3)],
    },
    unit: 'MB',
    upoolStatus: 1,
    cards: 8,
  },
  {
    upoolCode: 'UP202510220004',
    upoolName: '已停用测试池',
    poolType: 1,
    billingCycle: 12,
    rawAddTime: '2025-10-22 18:45:20',
    upoolStatus: 2,
    cards: 0,
  },
];

/** Both charges are made the same amount here; the document does not say that they are. */
export function charge(
  epiConfigCode: string,
  epiCode: string,
  yuan: number,
  epiConfigType: 1 | 2 | 3,
): Charge {
  return {
    epiConfigCode,
    epiCode,
    standardCharge: yuan,
    realFenStandardCharge: Math.round(yuan * 100),
    epiConfigType,
  };
}

type Charge = NonNullable<NonNullable<StoredPool['packageInfo']>['epiConfigs']>[number];
