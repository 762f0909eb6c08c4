import { expect, test } from 'vitest';
import { createTargetClock } from './target-clock.ts';

const NOW = Date.parse('2026-11-22T12:00:00.500Z');

test('A clock that is off is followed, and told of once.', () => {
  const clock = createTargetClock(() => NOW);
  expect(clock.observe('Sun, 22 Nov 2026 13:00:00 GMT', NOW, NOW)).toBe(true);
  expect(clock.now()).toBe(NOW + 3_600_000);
  expect(clock.observe('Sun, 22 Nov 2026 13:00:01 GMT', NOW, NOW)).toBe(false);
  expect(clock.ahead()).toBe(3_600_000);
});

test('A clock that has been put right is followed back.', () => {
  const clock = createTargetClock(() => NOW);
  clock.observe('Sun, 22 Nov 2026 11:00:00 GMT', NOW, NOW);
  expect(clock.observe('Sun, 22 Nov 2026 12:00:01 GMT', NOW, NOW)).toBe(true);
  expect(clock.now()).toBe(NOW);
});

test.each([
  ['no date', undefined],
  ['a date that is none', 'yesterday'],
  ['whole seconds and a slow line', 'Sun, 22 Nov 2026 11:59:57 GMT'],
])('%s changes nothing.', (_, date) => {
  const clock = createTargetClock(() => NOW);
  expect(clock.observe(date, NOW - 2000, NOW)).toBe(false);
  expect(clock.now()).toBe(NOW);
});
