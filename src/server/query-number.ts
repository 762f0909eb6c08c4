import { LockstepError } from '../errors/lockstep-error.ts';
import type { Target } from '../exchange/target.ts';

/**
 * A whole number that a query may give, both ends included.
 *
 * @throws LockstepError `USAGE`
 */
export function wholeNumberIn(
  query: Target['query'],
  name: string,
  [least, most]: readonly [number, number],
  fallback: number,
): number {
  const text = query.find(([parameter]) => parameter === name)?.[1];
  if (text === undefined) return fallback;
  const number = Number(text);
  if (text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) return number;
  throw new LockstepError(
    'USAGE',
    `The parameter "${name}" cannot be ${JSON.stringify(text)}. Expected a whole number from ${least} to ${most}.`,
  );
}
