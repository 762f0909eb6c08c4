/** The day of a moment, in milliseconds since 1970: `YYYY-MM-DD` in UTC. */
export function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
