import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMultiple } from './is-multiple.ts';

test('Every amount of up to a million, in cents, is a multiple of 0.01.', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (cents) => {
      expect(isMultiple(Number(`${cents}e-2`), 0.01)).toBe(true);
    }),
  );
});

test.each([
  [10, 5, true],
  [0, 3, true],
  [1e22, 1, true],
  [0.3, 0.1, true],
  [Number.MAX_VALUE, 0.5, true],
  [10, 4, false],
  [19.995, 0.01, false],
  [0.5, 1, false],
])('%d is a multiple of %d: %j.', (value, divisor, expected) => {
  expect(isMultiple(value, divisor)).toBe(expected);
});
