import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageOfRecords, sortAfter } from './record-pages.ts';

test.each([
  [0, 36, { from: 1, last: 36, before: undefined, after: undefined }],
  [0, 50, { from: 1, last: 50, before: undefined, after: undefined }],
  [0, 51, { from: 1, last: 50, before: undefined, after: 50 }],
  [50, 51, { from: 51, last: 51, before: 0, after: undefined }],
  [30, 200, { from: 31, last: 80, before: 0, after: 80 }],
  [0, 0, { from: 0, last: 0, before: undefined, after: undefined }],
])('From offset %d of %d records found, pages of 50 lead back and on.', (offset, found, page) => {
  expect(pageOfRecords(offset, 50, found)).toEqual(page);
});

test('Whoever pages on and on sees each record once, and comes back to the first page.', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2000 }), fc.integer({ min: 1, max: 100 }), (found, size) => {
      let [seen, offset, at] = [0, 0, 0 as number | undefined];
      for (; at !== undefined; at = pageOfRecords(at, size, found).after) {
        const { from, last } = pageOfRecords(at, size, found);
        if (found > 0) expect(from).toBe(seen + 1);
        [seen, offset] = [last, at];
      }
      expect(seen).toBe(found);
      for (let back: number | undefined = offset; back !== undefined; ) {
        offset = back;
        back = pageOfRecords(back, size, found).before;
      }
      expect(offset).toBe(0);
    }),
  );
});

test('The head of a column sorts up, then down, then as records came; that of another begins anew.', () => {
  expect(sortAfter('', 'id')).toBe('id');
  expect(sortAfter('id', 'id')).toBe('-id');
  expect(sortAfter('-id', 'id')).toBe('');
  expect(sortAfter('-name', 'id')).toBe('id');
});
