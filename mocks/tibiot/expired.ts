import type { Scenario } from 'lockstep';
import { DAY, dayOf, dayText } from './calendar.ts';
import type { State, StoredPool } from './state.ts';

/** Paid for centrally: only such a pool has days on which it begins and ends. */
const CENTRAL = 3;
const INVALID = 2;

/**
 * Every pool is invalid; one that is paid for centrally since yesterday was its last day. The cards stay as they are:
 * the document does not say what becomes of them.
 */
export const expired =
  (before: Scenario<State>): Scenario<State> =>
  (context) => {
    const { pools, ...others } = before(context);
    const yesterday = dayText(dayOf(context.now) - DAY);
    return { ...others, pools: pools.map((pool) => ended(pool, yesterday)) };
  };

function ended(pool: StoredPool, last: string): StoredPool {
  if (pool.poolType !== CENTRAL) return { ...pool, upoolStatus: INVALID };
  const { startTime = last } = pool;
  return { ...pool, upoolStatus: INVALID, startTime: startTime < last ? startTime : last, endTime: last };
}
