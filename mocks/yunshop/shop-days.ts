/** The shops write local times of China. */
export const CHINA = 480;
export const SECOND = 1000;
export const DAY: number = 86_400 * SECOND;

/** Unix seconds of the midnight in China that comes a number of days after the day of a moment, as in the example. */
export function midnightAfter(moment: number, days: number): number {
  return midnightOf(moment) / SECOND + (days * DAY) / SECOND;
}

/** The beginning of the day in China of a moment. */
export function midnightOf(moment: number): number {
  const offset = CHINA * 60 * SECOND;
  return Math.floor((moment + offset) / DAY) * DAY - offset;
}
