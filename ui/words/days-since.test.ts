import { expect, test } from 'vitest';
import { daysSince } from './days-since.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');

test.each([
  ['2026-11-22T11:00:00Z', 0],
  ['2026-11-21T12:00:00Z', 1],
  ['2026-11-20', 2],
  ['2027-01-01', 0],
  ['no date', 0],
])('From %s until noon of 2026-11-22 it is %i whole days.', (date, days) => {
  expect(daysSince(date, NOW)).toBe(days);
});
