import { expect, test } from 'vitest';
import { createCollection } from './collection.ts';
import { createColumns, placesThat } from './columns.ts';

const collection = () => {
  const made = createCollection(({ id }) => String(id));
  for (const [id, size] of [3, 1, 2].entries()) made.put({ id, size });
  return made;
};

test('A column has the values of a field in the order of the list, and is made once.', () => {
  const columns = createColumns();
  const { entries, sorted } = collection();
  expect(columns.of(entries(), 'size')).toEqual([3, 1, 2]);
  expect(columns.of(sorted('size', 'descending'), 'size')).toEqual([3, 2, 1]);
  expect(columns.of(entries(), 'colour')).toEqual([undefined, undefined, undefined]);
  expect(columns.of(entries(), 'size')).toBe(columns.of(entries(), 'size'));
});

test('A column follows the records when one is replaced or removed.', () => {
  const columns = createColumns();
  const made = collection();
  columns.of(made.entries(), 'size');
  made.put({ id: 1, size: 9 });
  expect(columns.of(made.entries(), 'size')).toEqual([3, 9, 2]);
  made.remove('0');
  expect(columns.of(made.entries(), 'size')).toEqual([9, 2]);
});

test('A second test looks only at the places that the first has left.', () => {
  const seen: unknown[] = [];
  const places = placesThat((value) => Number(value) > 1, [3, 1, 2], undefined);
  expect(places).toEqual([0, 2]);
  const isSeen = (value: unknown) => seen.push(value) > 1;
  expect(placesThat(isSeen, ['a', 'b', 'c'], places)).toEqual([2]);
  expect(seen).toEqual(['a', 'c']);
});
