import { expect, test } from 'vitest';
import type { Entry } from '../collection.ts';
import type { ListParameters } from './list-parameters.ts';
import { entriesBetween, selectRecords } from './select-records.ts';

const PARAMETERS: ListParameters = {
  filters: [{ parameter: 'status', property: 'status', known: undefined, every: new Set() }],
  page: undefined,
  size: undefined,
  offset: undefined,
  after: undefined,
  before: undefined,
  sort: 'sort',
  direction: undefined,
  sortable: new Map([['id', 'id']]),
};

const ENTRIES: readonly Entry[] = Array.from({ length: 600 }, (_, index) => ({
  key: String(index),
  record: { id: index, status: index % 2 === 0 ? 'even' : 'odd' },
  literals: new Map(),
  rows: new Map(),
}));

/** The entries, and how often one of them was looked up. */
function watched(): { readonly entries: readonly Entry[]; readonly lookups: () => number } {
  let lookups = 0;
  const entries = new Proxy(ENTRIES, {
    get(target, name, receiver) {
      if (/^\d+$/.test(String(name))) lookups += 1;
      return Reflect.get(target, name, receiver);
    },
  });
  return { entries, lookups: () => lookups };
}

test('A page of a filtered list looks up the records that it shows, and no others.', () => {
  const { entries, lookups } = watched();
  const select = selectRecords(PARAMETERS);
  const asked = { query: { status: 'odd' } };
  // The first request makes the column of the field.
  select(entries, asked);
  const before = lookups();
  const selected = select(entries, asked);
  const page = entriesBetween(selected, 10, 13);
  expect(selected.length).toBe(300);
  expect(page.map(({ record }) => record['id'])).toEqual([21, 23, 25]);
  expect(lookups() - before).toBe(3);
});

test('What a filter lets through is sorted as it was asked for, and ends where there is no more.', () => {
  const selected = selectRecords(PARAMETERS)(ENTRIES, { query: { status: 'even', sort: '-id' } });
  expect(entriesBetween(selected, 298, 400).map(({ record }) => record['id'])).toEqual([2, 0]);
});

test('A place at which nothing stands is left out of a page.', () => {
  const holed = { length: 3, at: (index: number) => (index === 1 ? undefined : ENTRIES[index]) };
  expect(entriesBetween(holed, 0, 3).map(({ key }) => key)).toEqual(['0', '2']);
});
