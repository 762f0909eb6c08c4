import type { KeyedRandom } from 'lockstep/fixtures';
import { DAY, today } from './history.ts';
import type { StoredPoolRecord } from './state.ts';

const GIB = 1024 ** 3;

/** How long ago the made-up history begins, in seconds: less than a record lasts. */
const HISTORY = 325 * DAY;

/** The pool of the document's example, and a smaller one beside it. */
const POOLS = [
  { id: 387, records: 48 },
  { id: 388, records: 12 },
];

const POOL_TYPES = [
  { code: 'POOL-EU-10G', volume: 10 * GIB },
  { code: 'POOL-EU-50G', volume: 50 * GIB },
  { code: 'POOL-CN-100G', volume: 100 * GIB },
] as const;

/** Active, waiting for activation, assigned, initial, void after use, void before it. */
const STATUSES = [3, 2, 1, 0, -1, -2] as const;
const ACTIVATED: ReadonlySet<number> = new Set([3, -1]);

/** A record a day for each pool, the statuses in turn, so that at `now` (milliseconds since 1970) none has expired. */
export function poolRecords(random: KeyedRandom, now: number): StoredPoolRecord[] {
  const begin = today(now) - HISTORY;
  return POOLS.flatMap(({ id, records }) =>
    Array.from({ length: records }, (_, index) =>
      poolRecord(random.under('pool', id, index), begin, id, index),
    ),
  );
}

function poolRecord(random: KeyedRandom, begin: number, pool: number, index: number): StoredPoolRecord {
  const status = STATUSES[index % STATUSES.length] ?? 0;
  const isActivated = ACTIVATED.has(status);
  const createdAt = begin + index * DAY + random.integer('create_at', 0, DAY - 1);
  const activeAt = isActivated ? createdAt + random.integer('active_timestamp', 60, DAY) : 0;
  const { code, volume } = random.pick('pool_type_code', POOL_TYPES);
  return {
    pool_object_id: pool,
    pool_record_id: pool * 1000 + index,
    order_no: `P${random.digits('order_no', 20)}`,
    out_trade_no: `T${random.digits('out_trade_no', 15)}`,
    pool_type_code: code,
    status_code: status,
    expire_timestamp: isActivated ? activeAt + 365 * DAY : 0,
    active_timestamp: activeAt,
    total: volume,
    used: isActivated ? random.integer('used', 0, volume) : 0,
    create_at: createdAt,
  };
}
