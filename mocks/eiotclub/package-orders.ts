import { iccid, type KeyedRandom, zonelessDateTime } from 'lockstep/fixtures';
import type { Schemas } from '../../generated/eiotclub/operations.ts';

type PackageOrder = Schemas['PackageOrder'];

/** The platform is taken to write local times of China, in minutes ahead of UTC. */
const CHINA = 480;
const DAY = 86_400;

/** Where the made-up history ends: 2026-11-01 00:00:00 in China, in seconds. A card orders every six days. */
const END = 1_793_462_400;
const ORDER_EVERY = 6 * DAY;

/** The card of the document's example and others of the same issuer; its order numbers are among these too. */
const EXAMPLE_ICCID = '8988308650104486856';
const EXAMPLE_ORDERS = 50;
const CARDS = 12;
const FIRST_ORDER_ID = 10_004_950;

const MONTH = 1;
const PACKAGES = [
  { code: 'EU-1G-30D', name: '欧洲 1GB 30天', shop: '欧洲流量包 1GB', type: 2, megabytes: 1024, price: 12.5 },
  { code: 'EU-10G-90D', name: '欧洲 10GB 90天', shop: '欧洲流量包 10GB', type: 3, megabytes: 10_240, price: 68 },
  { code: 'CN-5G-1M', name: '国内 5GB 包月', shop: '国内包月 5GB', type: 4, megabytes: 5120, price: 29.9 },
] as const;
const VALIDITY = {
  'EU-1G-30D': { totalActive: 30, periodType: 2 },
  'EU-10G-90D': { totalActive: 90, periodType: 2 },
  'CN-5G-1M': { totalActive: 1, periodType: MONTH },
} as const;
