const DAY = 86_400_000;

/** Whole days from a date until now; 0 where it lies ahead. */
export function daysSince(date: string, now: number = Date.now()): number {
  const days = Math.floor((now - Date.parse(date)) / DAY);
  return Number.isNaN(days) ? 0 : Math.max(0, days);
}
