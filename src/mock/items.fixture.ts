import type { JsonObject } from '../json/json-value.ts';
import { defineHandlers, type ListDefinition } from './define-handlers.ts';
import { defineMock } from './define-mock.ts';
import type { Handlers } from './definition.ts';
import { createMockHost, type MockHost, type MockHostOptions } from './mock-host.ts';
import { shop, specOf, validatorsOf } from './shop.fixture.ts';

export interface Item {
  readonly id: number;
  readonly name: string;
  readonly kind: 'a' | 'b';
  readonly at: number;
}

export interface State {
  readonly items: Item;
}

export interface ListAnswer {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly first: number | null;
  readonly last: number | null;
  readonly rows: readonly { readonly id: number; readonly name: string }[];
}

export interface Operations {
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

export const listing: ListDefinition<Operations['list'], State, 'items', { id: number; name: string }> = {
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

export const handlers: Handlers<Operations, State> = {
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

export const ITEMS: readonly Item[] = Array.from({ length: 8 }, (_, index) => ({
  id: index + 1,
  name: `商品 ${index + 1}`,
  kind: index % 3 === 0 ? 'a' : 'b',
  at: (index * 7) % 5,
}));

export function hostOf(
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
