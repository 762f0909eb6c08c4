import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDuration } from './duration.ts';

test.each([
  ['2026-01-31T08:00:00Z', 'PT10M', '2026-01-31T08:10:00Z'],
  ['2026-01-31T08:00:00Z', 'PT1.5S', '2026-01-31T08:00:01.500Z'],
  ['2026-01-31T08:00:00Z', 'P1DT2H', '2026-02-01T10:00:00Z'],
  ['2026-01-31T08:00:00Z', 'P2W', '2026-02-14T08:00:00Z'],
  ['2026-01-31T08:00:00Z', '-P1D', '2026-01-30T08:00:00Z'],
  ['2026-01-15T08:00:00Z', 'P1M', '2026-02-15T08:00:00Z'],
  ['2026-01-31T08:00:00Z', 'P1M', '2026-02-28T08:00:00Z'],
  ['2024-02-29T08:00:00Z', 'P1Y', '2025-02-28T08:00:00Z'],
  ['2026-03-31T08:00:00Z', '-P1M', '2026-02-28T08:00:00Z'],
  ['2026-03-31T08:00:00Z', 'P1Y2M3DT4H5M6S', '2027-06-03T12:05:06Z'],
  ['2026-01-31T08:00:00Z', '90s', '2026-01-31T08:01:30Z'],
  ['2026-01-31T08:00:00Z', '10m', '2026-01-31T08:10:00Z'],
  ['2026-01-31T08:00:00Z', '-1h', '2026-01-31T07:00:00Z'],
  ['2026-01-31T08:00:00Z', '3d', '2026-02-03T08:00:00Z'],
  ['2026-01-31T08:00:00Z', '2w', '2026-02-14T08:00:00Z'],
])('%s moved by %s is %s.', (start, duration, end) => {
  expect(new Date(addDuration(Date.parse(start), duration)).toISOString()).toBe(new Date(end).toISOString());
});

test.each([
  '',
  'P',
  'PT',
  '1 h',
  '1y',
  'PT1',
  'P0.5M',
  'P999999999Y',
  'PT99999999999999999S',
  '999999999999w',
])('%j is refused, and the message says what was expected.', (duration) => {
  expect(() => addDuration(0, duration)).toThrow(
    expect.objectContaining({ code: 'CLOCK_INVALID', message: expect.stringContaining('PT10M') }),
  );
});

test('Months never lead into the month after the one that was meant.', () => {
  const instants = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 60 }), (date, months) => {
      const moved = new Date(addDuration(date.getTime(), `P${months}M`));
      const monthsOf = (at: Date) => at.getUTCFullYear() * 12 + at.getUTCMonth();
      expect(monthsOf(moved) - monthsOf(date)).toBe(months);
    }),
  );
});
