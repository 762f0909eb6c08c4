import type { KeyedRandom } from 'lockstep/fixtures';
import { DAY, today } from './history.ts';
import { VALIDITY } from './record-at-time.ts';
import type { StoredPoolRecord } from './state.ts';

const GIB = 1024 ** 3;

/** How long ago the made-up history begins, in seconds: less than a record lasts. */
const HISTORY = 325 * DAY;

/** The pool of the document's example, and a smaller one beside it. */
const POOLS = [
  { id: 387, records: 48 },
  { id: 388, records: 12 },
];

interface PoolType {
  readonly code: string;
  /** In bytes. */
  readonly volume: number;
}

/** The kinds of pool. */
export const POOL_TYPES: readonly PoolType[] = [
  { code: 'POOL-EU-10G', volume: 10 * GIB },
  { code: 'POOL-EU-50G', volume: 50 * GIB },
  { code: 'POOL-CN-100G', volume: 100 * GIB },
];

/** Active, waiting for activation, assigned, initial, void after use, void before it. */
const STATUSES = [3, 2, 1, 0, -1, -2] as const;
const ACTIVATED: ReadonlySet<number> = new Set([3, -1]);
const WAITING = 2;

/** Days of the history on which records are made where there are many: the last one ends before the session starts. */
const MOST_DAYS = 320;

/**
 * A record a day for each pool, or more where the first one shall have so many, the statuses in turn, so that at `now`
 * (milliseconds since 1970) none has expired.
 */
export function poolRecords(random: KeyedRandom, now: number, many?: number): StoredPoolRecord[] {
  const end = today(now);
  const begin = end - HISTORY;
  return POOLS.flatMap(({ id, records }, pool) => {
    const count = pool === 0 && many !== undefined ? many : records;
    const step = count > MOST_DAYS ? Math.floor((MOST_DAYS * DAY) / count) : DAY;
    return Array.from({ length: count }, (_, index) => {
      const at = { from: begin + index * step, step, end };
      return poolRecord(random.under('pool', id, index), at, id, index);
    });
  });
}

/** In seconds: a span in which the record is made, and the day on which the history ends. */
interface RecordTime {
  readonly from: number;
  readonly step: number;
  readonly end: number;
}

function poolRecord(
  random: KeyedRandom,
  { from, step, end }: RecordTime,
  pool: number,
  index: number,
): StoredPoolRecord {
  const status = STATUSES[index % STATUSES.length] ?? 0;
  const isActivated = ACTIVATED.has(status);
  const createdAt = from + random.integer('create_at', 0, step - 1);
  const activeAt = isActivated ? createdAt + random.integer('active_timestamp', 60, DAY) : 0;
  const { code, volume } = random.pick('pool_type_code', POOL_TYPES);
  return {
    pool_object_id: pool,
    // Room for many in one pool, with the numbers of the small ones as they are.
    pool_record_id: index < 1000 ? pool * 1000 + index : pool * 100_000 + index,
    order_no: `P${random.digits('order_no', 20)}`,
    out_trade_no: `T${random.digits('out_trade_no', 15)}`,
    pool_type_code: code,
    status_code: status,
    expire_timestamp: isActivated ? activeAt + VALIDITY : 0,
    active_timestamp: activeAt,
    total: volume,
    used: isActivated ? random.integer('used', 0, volume) : 0,
    create_at: createdAt,
    // The day after the history ends.
    ...(status === WAITING ? { activates_at: end + DAY + random.integer('activates_at', 0, DAY - 1) } : {}),
  };
}
