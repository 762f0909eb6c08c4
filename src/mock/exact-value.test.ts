import { expect, test } from 'vitest';
import { readJson } from '../json/read-json.ts';
import { defineHandlers } from './define-handlers.ts';
import { exactValue } from './exact-value.ts';
import { hostOf, type Item, listing, type Operations, type State } from './items.fixture.ts';
import { ask } from './shop.fixture.ts';

/** Three neighbours, of which a double can tell none from the other. */
const [LOW, MIDDLE, HIGH] = ['12345678901234567890', '12345678901234567891', '12345678901234567892'];

test('Only integers that no double holds become a bigint, in lists as well.', () => {
  const literals = new Map([
    ['/id', LOW],
    ['/ids/1', HIGH],
    ['/rate', '0.10000000000000000001'],
  ]);
  expect(exactValue(Number(LOW), literals, '/id')).toBe(BigInt(LOW));
  expect(exactValue([1, Number(HIGH)], literals, '/ids')).toEqual([1, BigInt(HIGH)]);
  expect([exactValue(0.1, literals, '/rate'), exactValue('x', literals, '/id')]).toEqual([0.1, 'x']);
});

const { list } = defineHandlers<Operations, State>();

test.each([
  ['equals', MIDDLE, 1],
  ['oneOf', MIDDLE, 1],
  ['atLeast', MIDDLE, 2],
  ['atMost', LOW, 2],
  ['equals', '12345678901234567893', 0],
  ['equals', '7', 1],
])(
  'Filtered by %s %s, a list has those of four neighbours that pass by all digits: %d.',
  (kind, text, total) => {
    // The kinds of filter are made of one key each.
    const filters = { from: { [kind]: 'at' } } as unknown as typeof listing.filters;
    const host = hostOf([], { list: list('list', { ...listing, filters }) });
    const rows = [LOW, MIDDLE, HIGH, '7'].map((at, id) => `{"id":${id},"name":"n","kind":"a","at":${at}}`);
    const snapshot = readJson(`{"shop":{"items":[${rows.join(',')}]}}`);
    if (!snapshot.ok) throw new Error('The snapshot is no JSON');
    host.restore(snapshot.value, snapshot.literals);
    expect(ask(host, `/items?from=${text}`).body).toMatchObject({ total });
  },
);

test('Lists that are asked for one after the other are told apart by all digits.', () => {
  const search = list('search', {
    from: 'items',
    filters: { name: { oneOf: 'at' } },
    paging: { page: 'name', size: 5 },
    row: (item: Item) => item,
    respond: ({ rows }) => rows,
  });
  const host = hostOf([], { search });
  const rows = [LOW, MIDDLE, HIGH].map((at, id) => `{"id":${id},"name":"n","kind":"a","at":${at}}`);
  const snapshot = readJson(`{"shop":{"items":[${rows.join(',')}]}}`);
  if (!snapshot.ok) throw new Error('The snapshot is no JSON');
  host.restore(snapshot.value, snapshot.literals);
  const found = (at: string) => ask(host, '/items', { body: `{"name":[${at},7]}` }).body;
  expect([MIDDLE, HIGH, LOW].map(found)).toMatchObject([[{ id: 1 }], [{ id: 2 }], [{ id: 0 }]]);
});
