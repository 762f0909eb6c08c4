import type { Scenario } from 'lockstep';
import { iccid, type KeyedRandom, zonelessDateTime } from 'lockstep/fixtures';
import type { Schemas } from '../../generated/eiotclub/operations.ts';
import type { State, StoredPoolRecord } from './state.ts';

/** The platform writes local times of China. */
const CHINA = 480;
const DAY = 86_400;

/** Where the made-up history begins: 2026-01-01 00:00:00 in China, in seconds. */
const BEGIN = 1_767_196_800;

/** The card of the document's example, and others of the same issuer. */
const EXAMPLE_ICCID = '8988308650104486856';
const CARDS = 12;

const POOLS = [
  { id: 387, records: 48 },
  { id: 388, records: 12 },
];
const POOL_TYPES = ['POOL-EU-10G', 'POOL-EU-50G', 'POOL-CN-100G'] as const;
const STATUSES = [3, 2, 1, 0, -1, -2] as const;
const GIB = 1024 ** 3;

const PACKAGES = [
  {
    code: 'EU-1G-30D',
    name: 'EU 1 GB 30 days',
    shop: '欧洲 1GB 30天',
    type: 2,
    megabytes: 1024,
    price: 12.5,
    days: 30,
  },
  {
    code: 'EU-10G-90D',
    name: 'EU 10 GB 90 days',
    shop: '欧洲 10GB 90天',
    type: 3,
    megabytes: 10_240,
    price: 68,
    days: 90,
  },
  {
    code: 'CN-5G-1M',
    name: 'CN 5 GB monthly',
    shop: '国内 5GB 包月',
    type: 4,
    megabytes: 5120,
    price: 29.9,
    months: 1,
  },
] as const;

/** Pool 387 with records of every status, a smaller pool beside it, and cards with 2 to 50 orders each. */
export const typical: Scenario<State> = ({ random }) => ({
  poolRecords: POOLS.flatMap(({ id, records }) =>
    Array.from({ length: records }, (_, index) => poolRecord(random.under('pool', id, index), id, index)),
  ),
  packageOrders: Array.from({ length: CARDS }, (_, card) =>
    ordersOfCard(random.under('card', card), card),
  ).flat(),
});

function poolRecord(random: KeyedRandom, pool: number, index: number): StoredPoolRecord {
  const status = STATUSES[index % STATUSES.length] ?? 3;
  const createdAt = BEGIN + index * DAY + random.integer('create_at', 0, DAY - 1);
  const isActivated = status === 3 || status < 0;
  const activeAt = isActivated ? createdAt + random.integer('active_timestamp', 60, DAY) : 0;
  const total = random.pick('total', [10, 50, 100]) * GIB;
  return {
    pool_object_id: pool,
    pool_record_id: pool * 1000 + index,
    order_no: `P${zonelessDateTime(createdAt * 1000, CHINA).replace(/\D/g, '')}${random.digits('order_no', 6)}`,
    out_trade_no: `T${random.digits('out_trade_no', 15)}`,
    pool_type_code: random.pick('pool_type_code', POOL_TYPES),
    status_code: status,
    expire_timestamp: isActivated ? activeAt + 365 * DAY : 0,
    active_timestamp: activeAt,
    total,
    used: isActivated ? Math.floor(total * random.number('used', 0, 1, 4)) : 0,
    create_at: createdAt,
  };
}

function ordersOfCard(random: KeyedRandom, card: number): Schemas['PackageOrder'][] {
  const number = card === 0 ? EXAMPLE_ICCID : iccid(random, 'iccid', { prefix: '898830' });
  const count = card === 0 ? 50 : random.integer('orders', 2, 49);
  return Array.from({ length: count }, (_, index) =>
    packageOrder(random.under('order', index), number, 10_000_000 + card * 1000 + index, index, count),
  );
}

/** Orders follow one upon the other: the past ones are used up or refunded, one is in use, the last ones wait. */
function packageOrder(
  random: KeyedRandom,
  number: string,
  orderId: number,
  index: number,
  count: number,
): Schemas['PackageOrder'] {
  const chosen = random.pick('package', PACKAGES);
  const state = index < count - 2 ? 2 : index === count - 2 ? 1 : 0;
  const isRefund = state === 2 && random.chance('isRefund', 0.2) ? 1 : 0;
  const createdAt = (BEGIN + index * 6 * DAY + random.integer('createDate', 0, 5 * DAY)) * 1000;
  const startAt = createdAt + random.integer('startDate', 60, DAY) * 1000;
  const lifetime = 'days' in chosen ? chosen.days : 31;
  const usedMegabytes =
    state === 0
      ? 0
      : state === 2 && isRefund === 0
        ? chosen.megabytes
        : random.integer('used', 0, chosen.megabytes - 1);
  return {
    orderId,
    packageName: chosen.name,
    packageCode: chosen.code,
    iccid: number,
    state,
    price: chosen.price,
    currency: 'CNY',
    createDate: zonelessDateTime(createdAt, CHINA),
    updateDate: zonelessDateTime(startAt + random.integer('updateDate', 0, lifetime * DAY) * 1000, CHINA),
    startDate: zonelessDateTime(startAt, CHINA),
    endDate: zonelessDateTime(startAt + lifetime * DAY * 1000, CHINA),
    flowTotal: chosen.megabytes,
    flowRemain: chosen.megabytes - usedMegabytes,
    flowUsageBytes: usedMegabytes * 1024 ** 2,
    gzhPackageName: chosen.shop,
    totalActive: 'days' in chosen ? chosen.days : chosen.months,
    periodType: 'days' in chosen ? 2 : 1,
    packageType: chosen.type,
    renew: index === 0 ? 0 : 1,
    isRefund,
    ...(random.chance('outTradeNo', 0.8) ? { outTradeNo: `R${random.digits('outTradeNo', 18)}` } : {}),
  };
}
