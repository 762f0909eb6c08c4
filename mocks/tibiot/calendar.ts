import { parseZoneless, zonelessDate } from 'lockstep/fixtures';

/** Days are those of China: the document names no zone. */
const CHINA = 480;
const OFFSET = CHINA * 60_000;
export const DAY = 86_400_000;

/** Whole days, both included. Each is the instant at which the day begins, in milliseconds since 1970. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** The beginning of the day of an instant. */
export function dayOf(instant: number): number {
  return Math.floor((instant + OFFSET) / DAY) * DAY - OFFSET;
}

/** The beginning of the month of an instant, or of one so many months before it. */
export function monthOf(instant: number, monthsBefore = 0): number {
  const onClock = new Date(instant + OFFSET);
  return Date.UTC(onClock.getUTCFullYear(), onClock.getUTCMonth() - monthsBefore, 1) - OFFSET;
}

/** The month that begins at `first`, as far as it has gone by at `now`. */
export function elapsedMonth(first: number, now: number): Period {
  return { first, last: Math.min(monthOf(first, -1) - DAY, dayOf(now)) };
}

/**
 * The billing period under way, as far as it has gone by. The document does not say when one begins; the
 * months, quarters, halves and years of the calendar are assumed.
 */
export function elapsedCycle(months: number, now: number): Period {
  return { first: wholeCycle(months, now).first, last: dayOf(now) };
}

/** The billing period under way, to its last day. */
export function wholeCycle(months: number, now: number): Period {
  const month = new Date(now + OFFSET).getUTCMonth();
  const first = monthOf(now, month % months);
  return { first, last: monthOf(first, -months) - DAY };
}

/** `yyyy-MM-dd` */
export function dayText(day: number): string {
  return zonelessDate(day, CHINA);
}

/** The beginning of a day or month as the API writes it; `undefined` where the calendar has no such day. */
export function parseDate(text: string): number | undefined {
  return parseZoneless(text, CHINA);
}
