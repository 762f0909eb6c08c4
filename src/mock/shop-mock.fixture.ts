import type { CompiledSpec } from '../spec/compiled-spec.ts';
import type { AnyHandler, ProviderMock } from './definition.ts';
import { mockOf, specOf } from './shop.fixture.ts';

/** The time of the sessions in these tests. */
export const NOW: number = Date.parse('2026-05-01T00:00:00Z');
const responses = { 200: { description: 'Anything.' } };
const parameters = [{ name: 'key', in: 'query', schema: { type: 'string' } }];
const requestBody = { content: { 'application/json': { schema: { type: 'object', maxProperties: 3 } } } };
export const spec: CompiledSpec = specOf({
  '/items/{id}': {
    get: {
      operationId: 'get',
      responses,
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
    },
  },
  '/items': {
    get: { operationId: 'list', parameters, responses },
    put: { operationId: 'put', requestBody, responses },
  },
});

const collections: ProviderMock['collections'] = {
  items: { keyOf: ({ id }) => String(id), schema: undefined },
};
const scenarios: ProviderMock['scenarios'] = {
  typical: ({ random, seed }) => ({
    items: [{ id: 'first', seed, lot: random.integer('lot', 1, 1_000_000) }],
  }),
  empty: () => ({}),
};

const handlers: Record<string, AnyHandler> = {
  get: ({ path, random }) => ({ body: { code: 0, path, lot: random.integer('lot', 1, 1_000_000) } }),
  list: ({ state, now, url, request }) => ({
    body: {
      code: state['items']?.all().length,
      now,
      url,
      method: request.method,
      first: state['items']?.get('first'),
    },
  }),
  put: ({ body }) => ({
    body: { code: 1 },
    changes: [{ collection: 'items', put: { id: 'second', body: JSON.stringify(body) } }],
  }),
};

/** A shop that lists, shows and puts items. */
export function shopMock(parts: Partial<ProviderMock> = {}): ProviderMock {
  return mockOf(spec, { collections, scenarios, handlers, ...parts });
}
