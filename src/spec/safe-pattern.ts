import safeRegex from 'safe-regex2';

/** More repetitions than this make even a flat pattern slow. */
const MOST_REPETITIONS = 100;

/** Whether a pattern is a regular expression of Unicode mode, and has no quantifier inside another one. */
export function isSafePattern(pattern: string): boolean {
  try {
    return safeRegex(new RegExp(pattern, 'u'), { limit: MOST_REPETITIONS });
  } catch {
    return false;
  }
}
