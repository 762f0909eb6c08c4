import { parse } from 'tinyduration';
import { LockstepError } from '../errors/lockstep-error.ts';

/**
 * An instant moved by an ISO 8601 duration such as `PT1H`, `P3D` or `P1M`, or by a short one such as `3d`; months and
 * years by the calendar, in UTC.
 *
 * @throws LockstepError `CLOCK_INVALID`
 */
export function addDuration(instant: number, duration: string): number {
  const count = duration.slice(0, -1);
  const unit = UNITS.get(duration.slice(-1));
  if (unit !== undefined && /^-?\d+$/.test(count))
    return checkedMove(instant + Number(count) * unit, duration);
  const parts = parseDuration(duration);
  const sign = parts.negative === true ? -1 : 1;
  const months = sign * ((parts.years ?? 0) * 12 + (parts.months ?? 0));
  if (!Number.isInteger(months)) throw invalid(duration);
  const days = (parts.weeks ?? 0) * 7 + (parts.days ?? 0);
  const seconds = ((days * 24 + (parts.hours ?? 0)) * 60 + (parts.minutes ?? 0)) * 60 + (parts.seconds ?? 0);
  return checkedMove(addMonths(instant, months) + sign * seconds * 1000, duration);
}

/** Milliseconds by the initial of a unit, which follows its number. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
  ['w', 604_800_000],
]);

function checkedMove(moved: number, duration: string): number {
  if (Number.isNaN(new Date(moved).getTime())) throw tooFar(duration);
  return moved;
}

/** The same day of another month, or its last day where it is shorter. */
function addMonths(instant: number, months: number): number {
  if (months === 0) return instant;
  const date = new Date(instant);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}

function parseDuration(duration: string): ReturnType<typeof parse> {
  try {
    return parse(duration);
  } catch (cause) {
    throw invalid(duration, cause);
  }
}

function tooFar(duration: string): LockstepError {
  return new LockstepError(
    'CLOCK_INVALID',
    `Failed to advance the clock by "${duration}": expected a duration that stays in the years 0001 to 9999, such as PT10M.`,
  );
}

function invalid(duration: string, cause?: unknown): LockstepError {
  return new LockstepError(
    'CLOCK_INVALID',
    `Failed to advance the clock by "${duration}": expected an ISO 8601 duration such as PT10M, PT1H or P3D, or a short one such as 10m, 1h or 3d.`,
    { cause },
  );
}
