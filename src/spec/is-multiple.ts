/**
 * The decimal places to which a quotient is compared with a whole number, for validators and explanation
 * alike: 19.99 is a multiple of 0.01, though dividing the doubles gives 1998.9999999999998.
 */
export const MULTIPLE_PRECISION = 6;

export function isMultiple(value: number, divisor: number): boolean {
  const quotient = value / divisor;
  // So written that a quotient that overflows passes, as it does in compiled code.
  return !(Math.abs(Math.round(quotient) - quotient) > 10 ** -MULTIPLE_PRECISION);
}
