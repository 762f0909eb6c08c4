import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  DAY,
  dayOf,
  dayText,
  elapsedCycle,
  elapsedMonth,
  monthOf,
  type Period,
  parseDate,
} from './calendar.ts';

const at = (text: string) => Date.parse(text);
const texts = ({ first, last }: Period) => [dayText(first), dayText(last)];

test('a day begins at midnight in China.', () => {
  expect(dayText(dayOf(at('2026-11-22T15:59:59Z')))).toBe('2026-11-22');
  expect(dayText(dayOf(at('2026-11-22T16:00:00Z')))).toBe('2026-11-23');
});

test('a month begins on its first day in China, also over the turn of a year.', () => {
  expect(dayText(monthOf(at('2026-01-31T16:00:00Z')))).toBe('2026-02-01');
  expect(dayText(monthOf(at('2026-01-31T15:00:00Z'), 1))).toBe('2025-12-01');
  expect(dayText(monthOf(at('2026-03-31T00:00:00Z'), 12))).toBe('2025-03-01');
});

test('a month that is over has all its days, and the month under way those up to today.', () => {
  const now = at('2028-03-05T00:00:00Z');
  expect(texts(elapsedMonth(monthOf(now, 1), now))).toEqual(['2028-02-01', '2028-02-29']);
  expect(texts(elapsedMonth(monthOf(now), now))).toEqual(['2028-03-01', '2028-03-05']);
});

test.each([
  [1, '2026-11-01'],
  [3, '2026-10-01'],
  [6, '2026-07-01'],
  [12, '2026-01-01'],
])('the billing period of %i months under way on 22 November 2026 began on %s.', (months, first) => {
  expect(texts(elapsedCycle(months, at('2026-11-22T02:00:00Z')))).toEqual([first, '2026-11-22']);
});

test('an instant lies within its day, its month and its billing period, whenever it is.', () => {
  const instants = fc.integer({ min: at('1971-01-01T00:00:00Z'), max: at('2199-12-31T00:00:00Z') });
  fc.assert(
    fc.property(instants, fc.constantFrom(1, 3, 6, 12), (now, months) => {
      const day = dayOf(now);
      expect(now - day).toBeGreaterThanOrEqual(0);
      expect(now - day).toBeLessThan(DAY);
      expect(parseDate(dayText(day))).toBe(day);
      expect(elapsedMonth(monthOf(now), now).last).toBe(day);
      expect(elapsedCycle(months, now).first).toBeLessThanOrEqual(monthOf(now));
      expect(elapsedCycle(months, now).first).toBeGreaterThan(monthOf(now, months));
    }),
  );
});

test('a day that the calendar does not have is no date.', () => {
  expect(parseDate('2026-02-29')).toBeUndefined();
  expect(parseDate('2028-02-29')).toBe(at('2028-02-28T16:00:00Z'));
});
