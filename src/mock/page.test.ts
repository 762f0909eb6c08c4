import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageBounds } from './page.ts';

test.each([
  [1, 10, { page: 1, size: 10, start: 0, end: 10 }],
  [3, 10, { page: 3, size: 10, start: 20, end: 30 }],
  [0, 10, { page: 1, size: 10, start: 0, end: 10 }],
  [-5, 10, { page: 1, size: 10, start: 0, end: 10 }],
  [2.9, 10.9, { page: 2, size: 10, start: 10, end: 20 }],
  [Number.NaN, Number.NaN, { page: 1, size: 1, start: 0, end: 1 }],
  [2, 0.5, { page: 2, size: 1, start: 1, end: 2 }],
])('Page %d of size %d has the bounds %j.', (page, size, bounds) => {
  expect(pageBounds(page, size)).toEqual(bounds);
});

test('Whatever numbers are asked for, the bounds are numbers that JSON has, and in order.', () => {
  fc.assert(
    fc.property(fc.double(), fc.double(), (page, size) => {
      const bounds = pageBounds(page, size);
      expect(JSON.parse(JSON.stringify(bounds))).toEqual(bounds);
      expect(bounds.start).toBeGreaterThanOrEqual(0);
      expect(bounds.end).toBeGreaterThanOrEqual(bounds.start);
    }),
  );
});
