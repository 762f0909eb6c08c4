import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonValue } from '../json/json-value.ts';
import { defineHandlers } from './define-handlers.ts';
import type { HandlerContext } from './definition.ts';
import {
  handlers,
  hostOf,
  ITEMS,
  type Item,
  type ListAnswer,
  listing,
  type Operations,
  type State,
} from './items.fixture.ts';
import type { MockHost } from './mock-host.ts';
import { ask, send } from './shop.fixture.ts';

const { list, change } = defineHandlers<Operations, State>();

// What the mock answers is what its handlers are typed to answer.
const listed = (host: MockHost, target: string) => ask(host, target).body as unknown as ListAnswer;
const idsOf = ({ rows }: ListAnswer) => rows.map((row) => row.id);

test('A list pages in the order in which records came, and tells where the page stands.', () => {
  const host = hostOf();
  expect(listed(host, '/items')).toEqual({
    total: 8,
    page: 1,
    pages: 3,
    first: 1,
    last: 3,
    rows: ITEMS.slice(0, 3).map(({ id: key, name }) => ({ id: key, name })),
  });
  expect(listed(host, '/items?page=3')).toMatchObject({
    page: 3,
    first: 7,
    last: 8,
    rows: [{ id: 7 }, { id: 8 }],
  });
  expect(listed(host, '/items?page=4')).toEqual({
    total: 8,
    page: 4,
    pages: 3,
    first: null,
    last: null,
    rows: [],
  });
  expect(listed(hostOf([]), '/items')).toEqual({
    total: 0,
    page: 1,
    pages: 0,
    first: null,
    last: null,
    rows: [],
  });
});

test('Filters are applied together, both ends of a range included, and counted before paging.', () => {
  const host = hostOf();
  expect(idsOf(listed(host, '/items?kinds=a&size=9'))).toEqual([1, 4, 7]);
  expect(listed(host, '/items?kinds=a,b&from=1&to=2&size=1')).toMatchObject({
    total: 3,
    pages: 3,
    rows: [{ id: 2 }],
  });
  expect(idsOf(listed(host, '/items?kinds=&size=9'))).toHaveLength(8);
  expect(idsOf(listed(host, '/items?kinds=c'))).toEqual([]);
});

test('An order is fixed, or chosen by the request, ascending unless it says otherwise.', () => {
  const ascending = hostOf(ITEMS, { list: list('list', { ...listing, order: { by: 'at' } }) });
  expect(idsOf(listed(ascending, '/items?size=9'))).toEqual([1, 6, 4, 2, 7, 5, 3, 8]);
  const chosen = hostOf(ITEMS, {
    list: list('list', {
      ...listing,
      order: ({ query: { sort } }) => ({ by: 'at', direction: sort === 'down' ? 'descending' : 'ascending' }),
    }),
  });
  expect(idsOf(listed(chosen, '/items?size=9'))).toEqual([1, 6, 4, 2, 7, 5, 3, 8]);
  expect(idsOf(listed(chosen, '/items?size=9&sort=down'))).toEqual([3, 8, 5, 2, 7, 4, 1, 6]);
});

test('Parameters of a list may stand in the body, which may be missing, and a size may be fixed.', () => {
  const host = hostOf();
  const names = (sent: JsonValue | undefined) =>
    ask(host, '/items', sent === undefined ? { method: 'POST' } : { body: JSON.stringify(sent) }).body;
  expect(names({ name: '商品 5' })).toEqual([ITEMS[4]]);
  expect(names({})).toEqual(ITEMS.slice(0, 2));
  expect(names(undefined)).toEqual(ITEMS.slice(0, 2));
});

test('A record is found by its key, or the answer says that it is missing.', () => {
  expect(ask(hostOf(), '/items/2').body).toEqual(ITEMS[1]);
  expect(ask(hostOf(), '/items/99').body).toEqual({ missing: 99 });
});

test('A change shows in the next answer, also in a row that was made before.', () => {
  const host = hostOf();
  const rename = (target: string) =>
    ask(host, target, {
      method: 'PATCH',
      body: '{"name":"新"}',
      headers: { 'content-type': 'application/json' },
    }).body;
  expect(listed(host, '/items').rows[1]).toEqual({ id: 2, name: '商品 2' });
  expect(rename('/items/2')).toEqual({ changed: 1 });
  expect(listed(host, '/items').rows[1]).toEqual({ id: 2, name: '新' });
  expect(rename('/items/99')).toEqual({ changed: 0 });
  expect(listed(host, '/items').total).toBe(8);
});

test('A page that is asked for again and again stays as it is until a record changes.', () => {
  const host = hostOf();
  const texts = Array.from({ length: 5 }, () => send(host, '/items?page=2').text);
  expect(texts).toEqual(new Array(5).fill(texts[0]));
  ask(host, '/items/4', {
    method: 'PATCH',
    body: '{"name":"新"}',
    headers: { 'content-type': 'application/json' },
  });
  for (const _ of texts) expect(listed(host, '/items?page=2').rows[0]).toEqual({ id: 4, name: '新' });
});

test('A page that was sound before is not taken for sound under a status that there is not.', () => {
  const plain = list('list', listing);
  let status = 200;
  const host = hostOf(ITEMS, { list: (context) => ({ ...plain(context), status }) });
  const answered = [200, 200, 200, 200, 201, 201, 200].map((next) => {
    status = next;
    return ask(host, '/items').status;
  });
  expect(answered).toEqual([200, 200, 200, 200, 500, 500, 200]);
});

test('A row is made once, however often it is shown, and again after a change.', () => {
  const made: number[] = [];
  const counted = { ...listing, row: ({ id: key, name }: Item) => ({ id: made.push(key) && key, name }) };
  const host = hostOf(ITEMS, { list: list('list', counted) });
  ask(host, '/items');
  ask(host, '/items?kinds=a');
  expect(made).toEqual([1, 2, 3, 4, 7]);
});

test('A handler is a function of what it is given: the same context, the same answer.', () => {
  const host = hostOf();
  const state = host.session.states.get('shop')?.();
  if (state === undefined) throw new Error('The shop has no state');
  // The reader of a state whose records are Items is one of Items.
  const context = {
    state: state.reader,
    query: { page: 1, size: 3 },
    path: {},
    body: undefined,
    literals: new Map(),
  } as unknown as HandlerContext<Operations['list'], State>;
  expect(handlers.list?.(context)).toEqual(handlers.list?.(context));
});

test('All pages together are the whole filtered list, each record once and in its order.', () => {
  const item = fc.record({
    name: fc.string(),
    kind: fc.constantFrom('a', 'b'),
    at: fc.integer({ min: 0, max: 4 }),
  });
  const range = fc.integer({ min: -1, max: 5 });
  fc.assert(
    fc.property(
      fc.array(item, { maxLength: 30 }),
      fc.integer({ min: 1, max: 12 }),
      range,
      range,
      (made, size, from, to) => {
        const items = made.map((each, index) => ({ ...each, id: index }));
        const host = hostOf(items, {
          list: list('list', { ...listing, order: { by: 'at', direction: 'descending' } }),
        });
        const target = `/items?size=${size}&from=${from}&to=${to}&kinds=b`;
        const { pages, total } = listed(host, target);
        const all = Array.from({ length: pages }, (_, index) => listed(host, `${target}&page=${index + 1}`));
        const wanted = items
          .filter(({ kind, at }) => kind === 'b' && at >= from && at <= to)
          .sort((one, other) => other.at - one.at);
        expect(all.flatMap(idsOf)).toEqual(wanted.map((each) => each.id));
        expect(total).toBe(wanted.length);
        expect(all.flatMap(({ first, last }) => [first, last])).toEqual(
          all.flatMap((_, index) => [index * size + 1, Math.min((index + 1) * size, total)]),
        );
        expect(listed(host, `${target}&page=${pages + 1}`).rows).toEqual([]);
      },
    ),
  );
});

test('What does not fit the types is an error at compile time.', () => {
  // @ts-expect-error: there is no such operation.
  list('lst', listing);
  // @ts-expect-error: there is no such collection.
  list('list', { ...listing, from: 'things' });
  const { from, paging, row, respond } = listing;
  // @ts-expect-error: there is no such parameter.
  list('list', { from, paging, row, respond, filters: { kind: { oneOf: 'kind' } } });
  // @ts-expect-error: there is no such parameter to page by.
  list('list', { ...listing, paging: { page: 'pages', size: 3 } });
  // @ts-expect-error: there is no such field.
  list('list', { ...listing, filters: { kinds: { oneOf: 'kinds' } } });
  // @ts-expect-error: there is no such field to sort by.
  list('list', { ...listing, order: { by: 'age' } });
  // @ts-expect-error: the answer lacks what the operation promises.
  list('list', { ...listing, respond: ({ rows }) => ({ rows }) });
  // @ts-expect-error: a record lacks a field.
  change('rename', () => ({ body: { changed: 1 }, changes: [{ collection: 'items', put: { id: 1 } }] }));
  expect(Object.keys(handlers)).toEqual(['list', 'search', 'get', 'rename']);
});

test('However long a filter is, and however many others were asked for, it chooses the same.', () => {
  const host = hostOf();
  const total = (target: string) => ask(host, target).body;
  const [first, long] = [total('/items?from=3'), total(`/items?kinds=${'b,'.repeat(600)}b`)];
  for (let from = -40; from < 0; from += 1) total(`/items?from=${from}`);
  expect([total('/items?from=3'), total(`/items?kinds=${'b,'.repeat(600)}b`)]).toEqual([first, long]);
  expect([first, long]).toMatchObject([{ total: 3 }, { total: 5 }]);
});
