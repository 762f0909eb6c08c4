import { expect, test } from 'vitest';
import { spreadOf } from './statistics.ts';

test.each([
  [[3], { median: 3, min: 3, max: 3 }],
  [[10, 9, 100], { median: 10, min: 9, max: 100 }],
  [[4, 1, 2, 3], { median: 2.5, min: 1, max: 4 }],
])('The spread of %j is %j.', (values, spread) => {
  expect(spreadOf(values)).toEqual(spread);
});

test('There is no spread of nothing.', () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});
