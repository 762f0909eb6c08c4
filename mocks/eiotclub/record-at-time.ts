import type { StoredPoolRecord } from './state.ts';

/** Void after use; the document says only that codes below 0 are void. */
const VOID = -1;
const ACTIVE = 3;

/** A pool record at a moment (milliseconds since 1970): an active one past its end is void, as is assumed. */
export function recordAtTime(record: StoredPoolRecord, now: number): StoredPoolRecord {
  const isOver = record.status_code === ACTIVE && record.expire_timestamp * 1000 <= now;
  return isOver ? { ...record, status_code: VOID } : record;
}
