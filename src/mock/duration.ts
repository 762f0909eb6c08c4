import { parse } from 'tinyduration';
import { LockstepError } from '../errors/lockstep-error.ts';

/**
 * An instant moved by an ISO 8601 duration such as `PT1H`, `P3D` or `P1M`; months and years by the calendar, in UTC.
 *
 * @throws LockstepError `CLOCK_INVALID`
 */
export function addDuration(instant: number, duration: string): number {
  const parts = parseDuration(duration);
  const sign = parts.negative === true ? -1 : 1;
  const date = new Date(instant);
  date.setUTCFullYear(
    date.getUTCFullYear() + sign * (parts.years ?? 0),
    date.getUTCMonth() + sign * (parts.months ?? 0),
  );
  const days = (parts.weeks ?? 0) * 7 + (parts.days ?? 0);
  const seconds = ((days * 24 + (parts.hours ?? 0)) * 60 + (parts.minutes ?? 0)) * 60 + (parts.seconds ?? 0);
  const moved = date.getTime() + sign * seconds * 1000;
  if (Number.isNaN(new Date(moved).getTime())) throw invalid(duration);
  return moved;
}

function parseDuration(duration: string): ReturnType<typeof parse> {
  try {
    return parse(duration);
  } catch (cause) {
    throw invalid(duration, cause);
  }
}

function invalid(duration: string, cause?: unknown): LockstepError {
  return new LockstepError(
    'CLOCK_INVALID',
    `Failed to advance the clock by "${duration}": expected an ISO 8601 duration such as PT10M, PT1H or P3D.`,
    { cause },
  );
}
