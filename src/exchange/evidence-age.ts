const DAY = 24 * 60 * 60 * 1000;

/**
 * How many days lie between a moment, in milliseconds since 1970, and an ISO date before it: days of the calendar in
 * UTC, so that the hour at which somebody asks makes no difference. None where the date is still to come.
 */
export function ageInDays(date: string, now: number): number {
  return Math.max(0, dayOf(now) - dayOf(Date.parse(date)));
}

function dayOf(moment: number): number {
  return Math.floor(moment / DAY);
}
