import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { defineHandlers, type ListDefinition } from './define-handlers.ts';
import { defineMock } from './define-mock.ts';
import type { HandlerContext, Handlers } from './definition.ts';
import { createMockHost, type MockHost, type MockHostOptions } from './mock-host.ts';
import { ask, shop, specOf, validatorsOf } from './shop.fixture.ts';

interface Item {
  readonly id: number;
  readonly name: string;
  readonly kind: 'a' | 'b';
  readonly at: number;
}

interface State {
  readonly items: Item;
}

interface ListAnswer {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly first: number | null;
  readonly last: number | null;
  readonly rows: readonly { readonly id: number; readonly name: string }[];
}

interface Operations {
  readonly list: {
    readonly query: {
      readonly page?: number;
      readonly size?: number;
      readonly kinds?: string;
      readonly from?: number;
      readonly to?: number;
      readonly sort?: string;
    };
    readonly path: object;
    readonly body: undefined;
    readonly response: ListAnswer;
  };
  readonly search: {
    readonly query: object;
    readonly path: object;
    readonly body: { readonly name?: string } | undefined;
    readonly response: readonly Item[];
  };
  readonly get: {
    readonly query: object;
    readonly path: { readonly id: number };
    readonly body: undefined;
    readonly response: Item | { readonly missing: number };
  };
  readonly rename: {
    readonly query: object;
    readonly path: { readonly id: number };
    readonly body: { readonly name: string };
    readonly response: { readonly changed: number };
  };
}

const { list, find, change } = defineHandlers<Operations, State>();

const listing: ListDefinition<Operations['list'], State, 'items', { id: number; name: string }> = {
  from: 'items',
  filters: { kinds: { oneOf: 'kind' }, from: { atLeast: 'at' }, to: { atMost: 'at' } },
  paging: { page: 'page', size: 'size' },
  row: ({ id, name }) => ({ id, name }),
  respond: ({ rows, total, page, pages, firstIndex, lastIndex }) => ({
    total,
    page,
    pages,
    first: firstIndex,
    last: lastIndex,
    rows,
  }),
};

const handlers: Handlers<Operations, State> = {
  list: list('list', listing),
  // A filter may be left out by a definition that is put together; the size of a page may be fixed.
  search: list('search', {
    from: 'items',
    filters: { name: { equals: 'name' }, ...({ none: undefined } as object) },
    paging: { page: 'name', size: 2 },
    row: (item) => item,
    respond: ({ rows }) => rows,
  }),
  get: find('get', {
    from: 'items',
    key: ({ path }) => path.id,
    found: (item) => item,
    missing: ({ path }) => ({ missing: path.id }),
  }),
  rename: change('rename', ({ state, path, body }) => {
    const item = state.items.get(path.id);
    return item === undefined
      ? { body: { changed: 0 }, changes: [] }
      : { body: { changed: 1 }, changes: [{ collection: 'items', put: { ...item, name: body.name } }] };
  }),
};

const query = (name: string, schema: JsonObject) => ({ name, in: 'query', schema });
const answer = {
  200: {
    description: 'An answer.',
    content: { 'application/json': { schema: { type: ['object', 'array'] } } },
  },
};
const id = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } };
const body = { content: { 'application/json': { schema: { type: 'object' } } } };
const NUMBER = { type: 'integer' };
const spec = specOf({
  '/items': {
    get: {
      operationId: 'list',
      parameters: [
        query('page', { ...NUMBER, default: 1 }),
        query('size', { ...NUMBER, default: 3 }),
        query('kinds', { type: 'string' }),
        query('from', NUMBER),
        query('to', NUMBER),
        query('sort', { type: 'string' }),
      ],
      responses: answer,
    },
    post: { operationId: 'search', requestBody: body, responses: answer },
  },
  '/items/{id}': {
    get: { operationId: 'get', parameters: [id], responses: answer },
    patch: {
      operationId: 'rename',
      parameters: [id],
      requestBody: { ...body, required: true },
      responses: answer,
    },
  },
});

const ITEMS: readonly Item[] = Array.from({ length: 8 }, (_, index) => ({
  id: index + 1,
  name: `商品 ${index + 1}`,
  kind: index % 3 === 0 ? 'a' : 'b',
  at: (index * 7) % 5,
}));

function hostOf(
  items: readonly Item[] = ITEMS,
  chosen: Partial<Handlers<Operations, State>> = {},
  options: MockHostOptions = {},
): MockHost {
  const mock = defineMock<Operations, State>({
    provider: shop,
    table: spec.table,
    createValidators: validatorsOf(spec),
    collections: { items: { key: 'id' } },
    scenarios: { typical: () => ({ items }) },
    handlers: { ...handlers, ...chosen },
  });
  return createMockHost([mock], { strict: true, ...options });
}

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
  const state = host.session.states.get('shop');
  if (state === undefined) throw new Error('The shop has no state');
  // The reader of a state whose records are Items is one of Items.
  const context = {
    state: state.reader,
    query: { page: 1, size: 3 },
    path: {},
    body: undefined,
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
