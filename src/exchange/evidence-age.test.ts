import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageInDays } from './evidence-age.ts';

test.each([
  ['2026-11-27', '2026-11-27T00:00:00Z', 0],
  ['2026-11-27T23:59:59Z', '2026-11-27T00:00:00Z', 0],
  ['2026-11-26T23:59:59Z', '2026-11-27T00:00:01Z', 1],
  ['2026-08-29', '2026-11-27T23:59:59Z', 90],
  ['2026-11-26T23:30:00-05:00', '2026-11-28T00:00:00Z', 1],
  ['2026-12-24', '2026-11-27T00:00:00Z', 0],
])('What is of %s is, at %s, %i days old.', (date, now, days) => {
  expect(ageInDays(date, Date.parse(now))).toBe(days);
});

test('The hour of asking makes no difference, and each day adds one.', () => {
  const hours = fc.integer({ min: 0, max: 24 * 60 * 60 * 1000 - 1 });
  fc.assert(
    fc.property(fc.nat({ max: 5000 }), hours, (days, hour) => {
      const now = Date.parse('2026-01-01') + days * 24 * 60 * 60 * 1000 + hour;
      expect(ageInDays('2026-01-01', now)).toBe(days);
    }),
  );
});
