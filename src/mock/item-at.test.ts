import { expect, test } from 'vitest';
import { itemAt } from './item-at.ts';

test('The item of an index is given, and an index that a list does not have is told.', () => {
  expect([itemAt(['a', 'b'], 1), itemAt(Uint32Array.of(0, 7), 0)]).toEqual(['b', 0]);
  expect(() => itemAt(['a'], 1)).toThrow('There is no item 1 in a list of 1');
});
