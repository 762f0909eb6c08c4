import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json-value.ts';
import { choosePlaces, type Places } from './choose-places.ts';
import { createCollection } from './collection.ts';
import { createColumns } from './columns.ts';
import { type Filter, fieldOf, wantOf } from './filter.ts';

type Asked = readonly [filter: Filter<'a' | 'b'>, value: unknown];

function chosen(records: readonly JsonObject[], asked: readonly Asked[]): number[] {
  const collection = createCollection(({ id }) => String(id));
  for (const [id, record] of records.entries()) collection.put({ ...record, id });
  const columns = createColumns();
  const wanted = asked.flatMap(([filter, value]) => {
    const want = wantOf(filter, value);
    return want === undefined ? [] : [{ column: columns.of(collection.entries(), fieldOf(filter)), want }];
  });
  return listed(choosePlaces(records.length, wanted));
}

const listed = (places: Places): number[] =>
  Array.from({ length: places.length }, (_, index) => places.at(index));

/** What the tests of the filters say of each record, one by one. */
function expected(records: readonly JsonObject[], asked: readonly Asked[]): number[] {
  return [...records.keys()].filter((place) =>
    asked.every(
      ([filter, value]) => wantOf(filter, value)?.passes(records[place]?.[fieldOf(filter)]) ?? true,
    ),
  );
}

const value = fc.oneof(
  fc.integer({ min: 0, max: 6 }),
  fc.constantFrom<unknown>('0', '3', 'a', 'b', null, true, 12n, -1.5),
);
const field = fc.constantFrom<'a' | 'b'>('a', 'b');
const filter: fc.Arbitrary<Filter<'a' | 'b'>> = fc.oneof(
  fc.record({ equals: field }),
  fc.record({ oneOf: field }),
  fc.record({ atLeast: field, none: fc.constantFrom(0, 3, 6, 'a') }),
  fc.record({ atMost: field, none: fc.constantFrom(0, 3, 6, 'a') }),
  fc.record({ atLeast: field }),
  fc.record({ atMost: field }),
);
const asked = fc.tuple(filter, fc.oneof(value, fc.constantFrom('0,3,a', 'a,b,true', '12', '', [])));

test('Any filters together let through what each of them lets through, whatever the records are.', () => {
  const record = fc.record({ a: value, b: value }, { requiredKeys: [] }) as fc.Arbitrary<JsonObject>;
  fc.assert(
    fc.property(fc.array(record, { maxLength: 30 }), fc.array(asked, { maxLength: 4 }), (records, all) => {
      expect(chosen(records, all)).toEqual(expected(records, all));
    }),
    { numRuns: 1000 },
  );
});

test('The same holds where the list is in the order of a field, up or down.', () => {
  const size = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(
      fc.array(fc.record({ a: size, b: value }), { maxLength: 30 }),
      fc.array(asked, { maxLength: 4 }),
      fc.constantFrom(1, -1),
      (records, all, sign) => {
        const sorted = records.toSorted((one, other) => sign * (one.a - other.a)) as unknown as JsonObject[];
        expect(chosen(sorted, all)).toEqual(expected(sorted, all));
      },
    ),
    { numRuns: 1000 },
  );
});

test('A value that is in no range leaves a gap, also where the list is in the order of the field.', () => {
  const records = [0, 6, 7].map((a) => ({ a }));
  expect(chosen(records, [[{ atLeast: 'a', none: 6 }, 0]])).toEqual([0, 2]);
  expect(chosen(records, [[{ atMost: 'a', none: 0 }, 7]])).toEqual([1, 2]);
  expect(chosen(records, [[{ atLeast: 'a', none: 7 }, 1]])).toEqual([1]);
});
