import type { Factory, Making } from 'lockstep/fixtures';
import type { Schemas } from '../../generated/eiotclub/operations.ts';
import { factories } from './factories.ts';
import { DAY } from './history.ts';
import { POOL_TYPES } from './pool-records.ts';
import { VALIDITY } from './record-at-time.ts';

type PoolRecord = Schemas['PoolRecord'];

const FIRST_ID = 387_000;
const [VOID, INITIAL, ASSIGNED, WAITING, ACTIVE] = [-1, 0, 1, 2, 3] as const;
/** The document calls every number below 0 void, and names none: one that no client has a word for. */
const UNKNOWN = -9;
const STATUSES = [ACTIVE, ACTIVE, ACTIVE, WAITING, ASSIGNED, INITIAL, VOID] as const;

type PoolRecordTrait =
  | 'initial'
  | 'assigned'
  | 'waiting'
  | 'inUse'
  | 'expired'
  | 'usedUp'
  | 'nearlyUsedUp'
  | 'statusUnknown';

/** Records of pool 387. One that was activated has its times and its usage, any other has neither. */
export const poolRecord: Factory<PoolRecord, PoolRecordTrait> = factories.schema('PoolRecord', {
  key: { field: 'pool_record_id', of: (row) => FIRST_ID + row },
  make: makePoolRecord,
  traits: {
    initial: { status_code: INITIAL },
    assigned: { status_code: ASSIGNED },
    waiting: { status_code: WAITING },
    inUse: { status_code: ACTIVE },
    expired: { status_code: VOID },
    usedUp: ({ total }) => ({ used: total }),
    // Between 95 and 99 hundredths.
    nearlyUsedUp: ({ total }, { random }) => ({
      used: Math.floor((total / 100) * random.integer('nearlyUsedUp', 95, 99)),
    }),
    statusUnknown: { status_code: UNKNOWN },
  },
});

function makePoolRecord({ random, given, setting }: Making<PoolRecord>): PoolRecord {
  const status = given.status_code ?? random.pick('status_code', STATUSES);
  const times = timesOf(random, given, status, Math.floor(setting.now / 1000));
  const kind = POOL_TYPES.find(({ code }) => code === given.pool_type_code);
  const { code, volume } = kind ?? random.pick('pool_type_code', POOL_TYPES);
  const total = given.total ?? volume;
  return {
    pool_record_id: given.pool_record_id ?? FIRST_ID,
    order_no: `P${random.digits('order_no', 20)}`,
    out_trade_no: `T${random.digits('out_trade_no', 15)}`,
    pool_type_code: code,
    status_code: status,
    ...times,
    total,
    used: times.active_timestamp === 0 ? 0 : random.integer('used', 0, Math.max(0, Math.floor(total))),
  };
}

type Times = Pick<PoolRecord, 'create_at' | 'active_timestamp' | 'expire_timestamp'>;

/** In seconds. Created at most a day before its activation, and over a year after it; 0 where it was never activated. */
function timesOf(
  random: Making<PoolRecord>['random'],
  given: Making<PoolRecord>['given'],
  status: number,
  now: number,
): Times {
  const isOver = status < 0;
  const age = isOver
    ? VALIDITY + random.integer('age', DAY, VALIDITY)
    : random.integer('age', DAY, VALIDITY - DAY);
  const createdAt =
    given.create_at ?? (given.active_timestamp || now - age) - random.integer('create_at', 60, DAY);
  if (!isOver && status !== ACTIVE) return { create_at: createdAt, active_timestamp: 0, expire_timestamp: 0 };
  const activeAt = given.active_timestamp ?? Math.max(createdAt, now - age);
  return { create_at: createdAt, active_timestamp: activeAt, expire_timestamp: activeAt + VALIDITY };
}
