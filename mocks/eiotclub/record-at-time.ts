import type { Moment } from 'lockstep';
import { DAY } from './history.ts';
import type { StoredPoolRecord } from './state.ts';

/** Void after use; the document says only that codes below 0 are void. */
const VOID = -1;
const ACTIVE = 3;
const WAITING = 2;

/** How long a record lasts from its activation on, in seconds. */
export const VALIDITY: number = 365 * DAY;

/**
 * A pool record at a moment (milliseconds since 1970): one that waits becomes active when its time has come, and an
 * active one past its end is void. Both are assumed.
 */
export function recordAtTime(record: StoredPoolRecord, now: number): StoredPoolRecord {
  const active = activated(record, now);
  const isOver = active.status_code === ACTIVE && active.expire_timestamp * 1000 <= now;
  return isOver ? { ...active, status_code: VOID } : active;
}

function activated(record: StoredPoolRecord, now: number): StoredPoolRecord {
  const at = activationOf(record);
  if (at === undefined || at * 1000 > now) return record;
  return { ...record, status_code: ACTIVE, active_timestamp: at, expire_timestamp: at + VALIDITY };
}

function activationOf({ status_code, activates_at }: StoredPoolRecord): number | undefined {
  return status_code === WAITING ? activates_at : undefined;
}

/** What becomes of a pool record by itself, and when. */
export function recordMoments(record: StoredPoolRecord): readonly Moment[] {
  const at = activationOf(record);
  if (at !== undefined) {
    return [
      { at: at * 1000, what: 'the pool record becomes active' },
      { at: (at + VALIDITY) * 1000, what: 'the pool record expires' },
    ];
  }
  if (record.status_code !== ACTIVE) return [];
  return [{ at: record.expire_timestamp * 1000, what: 'the pool record expires' }];
}
