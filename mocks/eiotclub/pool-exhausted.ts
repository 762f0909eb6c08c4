import type { Scenario } from 'lockstep';
import type { State, StoredPoolRecord } from './state.ts';

/**
 * Every record of a pool that was activated has used all it had, and none is left that could be activated. That such a
 * record stays active until it expires is assumed: the document ties no status to what was used.
 */
export const poolExhausted =
  (before: Scenario<State>): Scenario<State> =>
  (context) => {
    const { poolRecords, ...others } = before(context);
    return { ...others, poolRecords: poolRecords.filter(wasActivated).map(usedUp) };
  };

function wasActivated({ active_timestamp }: StoredPoolRecord): boolean {
  return active_timestamp !== 0;
}

function usedUp(record: StoredPoolRecord): StoredPoolRecord {
  return { ...record, used: record.total };
}
