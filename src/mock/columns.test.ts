import { expect, test } from 'vitest';
import type { JsonValue } from '../json/json-value.ts';
import { type Collection, createCollection } from './collection.ts';
import { type Column, createColumns, recordsWith } from './columns.ts';

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

test('The records with a value in a field are found, in the order of the list.', () => {
  const columns = createColumns();
  const entries = collectionOf([3, '3', 3, null]).entries();
  expect(recordsWith(columns, entries, 'size', 3)).toEqual([
    { id: 0, size: 3 },
    { id: 2, size: 3 },
  ]);
  expect(recordsWith(columns, entries, 'size', null)).toEqual([{ id: 3, size: null }]);
  expect(recordsWith(columns, entries, 'size', 4)).toEqual([]);
});
