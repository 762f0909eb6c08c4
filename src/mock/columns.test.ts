import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonValue } from '../json/json-value.ts';
import { type Collection, createCollection } from './collection.ts';
import { type Column, createColumns, placesThat } from './columns.ts';

/** A collection of records with these sizes; their keys are 0, 1, 2 and so on. */
function collectionOf(sizes: readonly JsonValue[]): Collection {
  const collection = createCollection(({ id }) => String(id));
  for (const [id, size] of sizes.entries()) collection.put({ id, size });
  return collection;
}

function valuesIn({ values, codes }: Column): unknown[] {
  return Array.from(codes, (code) => values[code]);
}

test('A column has the values of a field in the order of the list, and is made once.', () => {
  const columns = createColumns();
  const collection = collectionOf([3, 1, 3]);
  expect(valuesIn(columns.of(collection.entries(), 'size'))).toEqual([3, 1, 3]);
  expect(valuesIn(columns.of(collection.sorted('size', 'ascending'), 'size'))).toEqual([1, 3, 3]);
  expect(valuesIn(columns.of(collection.entries(), 'colour'))).toEqual([undefined, undefined, undefined]);
  expect(columns.of(collection.entries(), 'size')).toBe(columns.of(collection.entries(), 'size'));
});

test('A column follows the records when one is replaced or removed.', () => {
  const columns = createColumns();
  const collection = collectionOf([3, 1, 2]);
  columns.of(collection.entries(), 'size');
  collection.put({ id: 1, size: 9 });
  expect(valuesIn(columns.of(collection.entries(), 'size'))).toEqual([3, 9, 2]);
  collection.remove('0');
  expect(valuesIn(columns.of(collection.entries(), 'size'))).toEqual([9, 2]);
});

test('Two tests, one after the other, leave the places at which both pass, whatever the values are.', () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom<JsonValue>('0', '', null, true));
  fc.assert(
    fc.property(fc.array(value), fc.array(value), fc.array(value), (sizes, first, second) => {
      const column = createColumns().of(collectionOf(sizes).entries(), 'size');
      const [one, other] = [new Set<unknown>(first), new Set<unknown>(second)];
      const places = placesThat((size) => one.has(size), column, undefined);
      const left = placesThat((size) => other.has(size), column, places);
      const expected = [...sizes.keys()].filter((at) => one.has(sizes[at]) && other.has(sizes[at]));
      expect(left ?? [...sizes.keys()]).toEqual(expected);
    }),
  );
});

test('A value that occurs often is tested once.', () => {
  const column = createColumns().of(collectionOf([7, 7, 8, 7]).entries(), 'size');
  const tested: unknown[] = [];
  const places = placesThat((size) => tested.push(size) === 1, column, undefined);
  expect([places, tested]).toEqual([
    [0, 1, 3],
    [7, 8],
  ]);
});

test('Where few places are left, only their values are tested.', () => {
  const column = createColumns().of(collectionOf([5, 6, 7, 8]).entries(), 'size');
  const tested: unknown[] = [];
  expect(placesThat((size) => tested.push(size) > 0, column, [1, 3])).toEqual([1, 3]);
  expect(tested).toEqual([6, 8]);
});
