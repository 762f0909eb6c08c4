import { usageError } from './parse-arguments.ts';

/**
 * The value of an option that is a whole number.
 *
 * @throws LockstepError `USAGE`
 */
export function wholeNumber(
  command: string,
  name: string,
  text: string,
  [least, most]: readonly [least: number, most: number],
): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw usageError(
    command,
    `--${name} cannot be "${text}"; expected a whole number from ${least} to ${most}`,
  );
}
