import type { NumberLiterals } from '../json/read-json.ts';

const INTEGER = /^-?\d+$/;

/** A value, and the items of a list, with integers that no double holds as `bigint`, which compares by all digits. */
export function exactValue(value: unknown, literals: NumberLiterals, pointer: string): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => exactValue(item, literals, `${pointer}/${index}`));
  }
  const literal = typeof value === 'number' ? literals.get(pointer) : undefined;
  return literal !== undefined && INTEGER.test(literal) ? BigInt(literal) : value;
}
