import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json-value.ts';
import { createCollection } from './collection.ts';

function collectionOf(...records: JsonObject[]) {
  const collection = createCollection((record) => String(record['id']));
  for (const record of records) collection.put(record);
  return collection;
}

const idsOf = (entries: readonly { readonly key: string }[]) => entries.map(({ key }) => key).join(' ');

test('Records stand in the order in which they came; one that replaces another keeps its place.', () => {
  const collection = collectionOf({ id: 'b' }, { id: 'a' }, { id: 'c' });
  collection.put({ id: 'a', changed: true });
  expect(idsOf(collection.entries())).toBe('b a c');
  expect(collection.get('a')?.record).toEqual({ id: 'a', changed: true });
  expect(collection.get('toString')).toBeUndefined();
});

test('A removed record is gone from every order; a key that is not there removes nothing.', () => {
  const collection = collectionOf({ id: 1 }, { id: 2 });
  collection.sorted('id', 'ascending');
  collection.remove('1');
  expect([idsOf(collection.entries()), idsOf(collection.sorted('id', 'ascending'))]).toEqual(['2', '2']);
  const before = collection.entries();
  collection.remove('1');
  expect(collection.entries()).toBe(before);
});

test('Numbers are sorted by size, texts by their characters, and equal ones keep their order.', () => {
  const collection = collectionOf(
    { id: 'a', n: 10, t: '10' },
    { id: 'b', n: 9, t: '9' },
    { id: 'c', n: 10, t: '10' },
  );
  expect(idsOf(collection.sorted('n', 'ascending'))).toBe('b a c');
  expect(idsOf(collection.sorted('n', 'descending'))).toBe('a c b');
  expect(idsOf(collection.sorted('t', 'ascending'))).toBe('a c b');
  expect(idsOf(collection.sorted('t', 'descending'))).toBe('b a c');
});

test('Sorting keeps equal records in their order, whatever stands in the field.', () => {
  const field = fc.oneof(
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom('1', '2', null, true),
    fc.constant([]),
  );
  fc.assert(
    fc.property(fc.array(field), (values) => {
      const collection = collectionOf(...values.map((value, id) => ({ id, value })));
      const same = collectionOf(...values.map((_, id) => ({ id, value: [1] })));
      expect(collection.sorted('value', 'ascending')).toHaveLength(values.length);
      expect(idsOf(same.sorted('value', 'descending'))).toBe(idsOf(same.entries()));
    }),
  );
});

test('An order is worked out once, and again after a change.', () => {
  const collection = collectionOf({ id: 2 }, { id: 1 });
  const first = collection.sorted('id', 'ascending');
  expect(collection.sorted('id', 'ascending')).toBe(first);
  collection.put({ id: 0 });
  expect(idsOf(collection.sorted('id', 'ascending'))).toBe('0 1 2');
});

test('A changed record keeps the literals of the numbers that it left alone, and takes new ones.', () => {
  const big = Number('12345678901234567890');
  const collection = collectionOf();
  const literalsOf = () => [...(collection.get('x')?.literals ?? [])];
  collection.put(
    { id: 'x', a: big, b: big },
    new Map([
      ['/a', '12345678901234567890'],
      ['/b', '12345678901234567891'],
    ]),
  );
  collection.put({ id: 'x', a: big, b: 5 });
  expect(literalsOf()).toEqual([['/a', '12345678901234567890']]);
  collection.put({ id: 'x', a: big, c: big }, new Map([['/c', '12345678901234567892']]));
  expect(literalsOf()).toEqual([
    ['/a', '12345678901234567890'],
    ['/c', '12345678901234567892'],
  ]);
  collection.put({ id: 'x' });
  expect(literalsOf()).toEqual([]);
});

test('A collection upon another one is what a copy of it would be, and leaves it alone.', () => {
  const key = fc.integer({ min: 0, max: 5 }).map((id) => `k${id}`);
  const step = fc.record({ id: key, remove: fc.boolean() });
  fc.assert(
    fc.property(fc.uniqueArray(key), fc.array(step), (keys, steps) => {
      const base = collectionOf(...keys.map((id) => ({ id, n: 0 })));
      const copy = collectionOf(...keys.map((id) => ({ id, n: 0 })));
      const upon = createCollection(base.keyOf, base);
      expect(upon.entries()).toBe(base.entries());
      for (const [n, { id, remove }] of steps.entries()) {
        for (const collection of [copy, upon]) {
          if (remove) collection.remove(id);
          else collection.put({ id, n });
        }
        expect(upon.entries().map(({ record }) => record)).toEqual(
          copy.entries().map(({ record }) => record),
        );
        expect(idsOf(upon.sorted('n', 'descending'))).toBe(idsOf(copy.sorted('n', 'descending')));
        expect(upon.get(id)?.record).toEqual(copy.get(id)?.record);
      }
      expect(base.entries().map(({ record }) => record)).toEqual(keys.map((id) => ({ id, n: 0 })));
    }),
  );
});
