import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnRows, type RowView, rowOfKey, scrolledTo } from './row-window.ts';

const view: RowView = { top: 3600, height: 720, rowHeight: 36, count: 10_000 };

/** Lists of any length, scrolled as far as a browser allows. */
const views = fc
  .record({
    count: fc.nat({ max: 10_000 }),
    rowHeight: fc.constantFrom(36, 58),
    height: fc.integer({ min: 60, max: 2000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ share, ...view }) => ({
    ...view,
    top: share * Math.max(0, view.count * view.rowHeight - view.height),
  }));

test('Of ten thousand rows those in sight are drawn, and a few before and after them.', () => {
  expect(drawnRows(view)).toEqual({ first: 92, end: 128 });
  expect(drawnRows({ ...view, top: 0 })).toEqual({ first: 0, end: 36 });
});

test('Every row in sight is drawn, none that there is not, and never many more than fit.', () => {
  fc.assert(
    fc.property(views, (view) => {
      const { first, end } = drawnRows(view);
      const { top, height, rowHeight, count } = view;
      expect(first).toBeLessThanOrEqual(Math.floor(top / rowHeight));
      expect(end).toBeGreaterThanOrEqual(Math.min(count, Math.ceil((top + height) / rowHeight)));
      expect(end).toBeLessThanOrEqual(count);
      expect(end - first).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 16);
    }),
  );
});

test('A row is scrolled into sight whole, and a list whose row is in sight stays where it is.', () => {
  expect(scrolledTo(100, view)).toBe(3600);
  expect(scrolledTo(119, view)).toBe(3600);
  expect(scrolledTo(120, view)).toBe(3636);
  expect(scrolledTo(99, view)).toBe(3564);
  fc.assert(
    fc.property(views, fc.nat({ max: 9999 }), (view, index) => {
      const top = scrolledTo(index, view);
      const from = index * view.rowHeight;
      expect(from).toBeGreaterThanOrEqual(top);
      expect(from + view.rowHeight).toBeLessThanOrEqual(top + view.height);
      expect(scrolledTo(index, { ...view, top })).toBe(top);
    }),
  );
});

test.each([
  ['ArrowDown', 5, 6],
  ['ArrowDown', 9999, 9999],
  ['ArrowDown', -1, 0],
  ['ArrowUp', 5, 4],
  ['ArrowUp', 0, 0],
  ['PageDown', 5, 24],
  ['PageUp', 5, 0],
  ['Home', 5, 0],
  ['End', 5, 9999],
])('%s leads from row %d to row %d.', (key, at, to) => {
  expect(rowOfKey(key, at, view)).toBe(to);
});

test('Other keys lead nowhere, and no key does in an empty list.', () => {
  expect([rowOfKey('a', 5, view), rowOfKey('toString', 5, view)]).toEqual([undefined, undefined]);
  expect(rowOfKey('End', -1, { ...view, count: 0 })).toBeUndefined();
});

test('A window lower than two rows still pages by one.', () => {
  expect(rowOfKey('PageDown', 5, { ...view, height: 40 })).toBe(6);
});
