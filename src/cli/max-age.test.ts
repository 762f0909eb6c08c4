import { expect, test } from 'vitest';
import { readMaxAge } from './max-age.ts';

const NOW = Date.parse('2026-11-27T21:00:00Z');

test.each([
  ['90d', '2026-08-29'],
  ['1d', '2026-11-26'],
  ['12w', '2026-09-04'],
  ['6mo', '2026-05-27'],
  ['1y', '2025-11-27'],
])('An age of %s reaches back to the beginning of %s, whatever the hour is.', (told, day) => {
  expect(readMaxAge('verify', told, NOW)).toEqual({
    maxAge: { told, oldest: Date.parse(day) },
  });
});

test.each(['', '90', 'd', '0d', '-1d', '1.5d', '90 d', '3m', '90D', '12345d', 'P90D', 'ninety days'])(
  'An age of "%s" is refused with what is expected.',
  (told) => {
    expect(() => readMaxAge('verify', told, NOW)).toThrow(
      `lockstep verify: --max-age cannot be "${told}"; expected days, weeks, months or years, such as 90d, 12w, 6mo or 1y.`,
    );
  },
);

test('Where no age is given, none is asked for.', () => {
  expect(readMaxAge('verify', undefined, NOW)).toEqual({});
});
