import fc from 'fast-check';
import { expect, test } from 'vitest';
import { survivesDouble } from './exact-decimal.ts';

test.each([
  '0',
  '-0',
  '0.0',
  '0e5',
  '0e99999999999999999999',
  '-0.000e-7',
  '1',
  '1.0',
  '1.50',
  '0.1',
  '-0.10',
  '1e2',
  '1E+2',
  '100e-2',
  '0.00001e5',
  '100000000000000000000',
  '1e20',
  '1e21',
  '1000000000000000000000000',
  '9007199254740992',
  '5e-324',
  '1.7976931348623157e308',
  '0.000000000000000000000000001',
  '123456789012345680000',
  '10000000000000000.000',
])('A double holds the exact decimal value of %s.', (literal) => {
  expect(survivesDouble(literal)).toBe(true);
});

test.each([
  '12345678901234567890',
  '-12345678901234567890',
  '9007199254740993',
  '0.1000000000000000055511',
  '1e400',
  '-1e400',
  '1e-400',
  '1e99999999999999999999',
  '1e-99999999999999999999',
  '12345678901234567168',
  '1.00000000000000000001',
  '4e-324',
  '1.7976931348623158e308',
])('A double does not hold the exact decimal value of %s.', (literal) => {
  expect(survivesDouble(literal)).toBe(false);
});

test('Every finite double survives in each of its usual spellings.', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(20), (number, zeros) => {
      expect(survivesDouble(String(number))).toBe(true);
      expect(survivesDouble(number.toExponential())).toBe(true);
      const mantissa = number.toExponential().split('e');
      const padded = `${mantissa[0]}${mantissa[0]?.includes('.') ? '' : '.'}${'0'.repeat(zeros + 1)}`;
      expect(survivesDouble(`${padded}e${mantissa[1]}`)).toBe(true);
    }),
  );
});

test('A whole number survives just when the shortest spelling of its double is the same whole number.', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), (whole) => {
      const shortest = BigInt(
        Number(whole).toLocaleString('en', { useGrouping: false, maximumFractionDigits: 0 }),
      );
      expect(survivesDouble(String(whole))).toBe(shortest === whole);
    }),
  );
});

test('A literal of a million digits, nearly all of them zeros, is compared in linear time.', () => {
  const zeros = '0'.repeat(1_000_000);
  const started = performance.now();
  expect(survivesDouble(`1${zeros}1e-1000000`)).toBe(false);
  expect(survivesDouble(`0.${zeros}1e1000001`)).toBe(true);
  expect(performance.now() - started).toBeLessThan(5_000);
});
