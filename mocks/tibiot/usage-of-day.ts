import type { KeyedRandom } from 'lockstep/fixtures';

/** In KB. A month of such days stays below a package of 1 GB. */
const MOST_A_DAY = 30_000;

/** What a connected card uses on a day (`yyyy-MM-dd`), made up: whole KB, so that sums are exact. */
export function usageOfDay(random: KeyedRandom, iccid: string, day: string): number {
  return random.under('usage', iccid).integer(day, 0, MOST_A_DAY);
}
