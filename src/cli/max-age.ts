import type { AgeLimit } from '../drift/operation-evidence.ts';
import { addDuration } from '../mock/duration.ts';
import { dayOf } from './day-of.ts';
import { usageError } from './parse-arguments.ts';

/** The option of every command that looks at how old recordings are. */
export const MAX_AGE_OPTION = {
  'max-age': {
    type: 'string',
    value: 'AGE',
    summary: 'how old evidence may be, such as 90d, 12w, 6mo or 1y; what is older is a finding',
  },
} as const;

/** Units of an ISO 8601 duration. A month is no `m`: elsewhere that is a minute. */
const UNITS: Readonly<Record<string, string>> = { d: 'D', w: 'W', mo: 'M', y: 'Y' };

/**
 * Reads an age as whole days, weeks, months or years back from the day of `now`, months by the calendar; nothing where
 * no age was given.
 *
 * @throws LockstepError `USAGE`
 */
export function readMaxAge(
  command: string,
  told: string | undefined,
  now: number,
): { readonly maxAge?: AgeLimit } {
  if (told === undefined) return {};
  const [, amount, unit = ''] = /^([1-9]\d{0,3})(d|w|mo|y)$/.exec(told) ?? [];
  const letter = UNITS[unit];
  if (amount === undefined || letter === undefined) {
    throw usageError(
      command,
      `--max-age cannot be "${told}"; expected days, weeks, months or years, such as 90d, 12w, 6mo or 1y`,
    );
  }
  return { maxAge: { told, oldest: addDuration(Date.parse(dayOf(now)), `-P${amount}${letter}`) } };
}
