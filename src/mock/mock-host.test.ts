import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfBody } from '../exchange/body-text.ts';
import type { AnyHandler, Authenticator, ProviderMock } from './definition.ts';
import { createMockHost } from './mock-host.ts';
import { stateOf } from './session.ts';
import { ask, mockOf, send, shop, specOf } from './shop.fixture.ts';

const NOW = Date.parse('2026-05-01T00:00:00Z');
const responses = { 200: { description: 'Anything.' } };
const parameters = [{ name: 'key', in: 'query', schema: { type: 'string' } }];
const requestBody = { content: { 'application/json': { schema: { type: 'object', maxProperties: 3 } } } };
const spec = specOf({
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

const shopMock = (parts: Partial<ProviderMock> = {}) =>
  mockOf(spec, { collections, scenarios, handlers, ...parts });

test('A handler is given the state, the clock, the URL and values by key.', () => {
  const host = createMockHost([shopMock()], { clock: NOW, seed: 7 });
  const { body } = ask(host, '/items?key=right');
  const [first] = JSON.parse(host.snapshot()).shop.items;
  expect(body).toEqual({ code: 1, now: NOW, url: 'https://shop.example/items', method: 'GET', first });
  expect(first).toMatchObject({ seed: 7, lot: expect.any(Number) });
  expect(ask(host, '/items/1').body).toMatchObject({ lot: first.lot });
});

test('The URL is the one of the client where it is known, and a path alone where the spec names no server.', () => {
  const bare = { ...spec, table: { ...spec.table, servers: [] } };
  const given = createMockHost([shopMock({ spec: bare })]);
  expect(ask(given, '/items').body).toMatchObject({ url: '/items' });
  const { body } = given.answer('shop', {
    method: 'GET',
    target: '/items?a=b',
    base: 'http://localhost:1/shop',
    headers: {},
    body: undefined,
  });
  expect(JSON.parse(textOfBody(body) ?? '')).toMatchObject({ url: 'http://localhost:1/shop/items' });
});

test('Without a handler, the URL and the clock play no part and the seed is 1.', () => {
  const host = createMockHost([shopMock({ handlers: {} })]);
  expect(host.session.seed).toBe(1);
  expect(send(host, '/items').status).toBe(200);
});

test('The journal tells what was asked and answered, at the time of the session, and hides secrets.', () => {
  const host = createMockHost([shopMock()], { clock: NOW });
  send(host, '/items?key=right&x=1');
  host.session.clock.advance(1000);
  send(host, '/items/none?y=2');
  send(host, '/nowhere');
  expect(host.journal.snapshot()).toEqual({
    total: 3,
    mockProblems: 0,
    entries: [
      {
        at: '2026-05-01T00:00:00.000Z',
        provider: 'shop',
        operation: 'list',
        method: 'GET',
        target: '/items?key=***&x=1',
        status: 200,
        outcome: 1,
        problems: [],
        mockProblems: [],
      },
      expect.objectContaining({
        at: '2026-05-01T00:00:01.000Z',
        operation: 'get',
        target: '/items/none?y=2',
        status: 422,
        outcome: null,
        problems: ['path /id: expected the type integer, received "none".'],
      }),
      expect.objectContaining({
        operation: null,
        status: 404,
        problems: [expect.stringContaining('GET /nowhere')],
      }),
    ],
  });
});

test('A provider without an outcome has none in the journal, nor does a body that is no object.', () => {
  const { outcome: _none, ...plain } = shop;
  const host = createMockHost([shopMock({ provider: plain })]);
  send(host, '/items');
  const list = createMockHost([shopMock({ handlers: { list: () => ({ body: [0] }) } })]);
  send(list, '/items');
  expect([host, list].map(({ journal }) => journal.snapshot().entries[0]?.outcome)).toEqual([null, null]);
});

test.each<[authenticate: Authenticator, status: number, body: unknown, explain: string | undefined]>([
  [() => undefined, 200, { code: 1 }, undefined],
  [() => ({ body: { code: 3 }, explain: 'No key: 套' }), 200, { code: 3 }, 'No key: %E5%A5%97'],
  [() => ({ status: 401, body: 'no', explain: 'why' }), 401, 'no', 'why'],
])('The authenticator decides before anything is validated (%#).', (authenticate, status, body, explain) => {
  const host = createMockHost([shopMock({ authenticate })]);
  const given = send(host, '/items', {
    method: 'PUT',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  });
  expect([given.status, JSON.parse(given.text), given.headers['x-lockstep-explain']]).toEqual([
    status,
    body,
    explain,
  ]);
  expect(JSON.parse(host.snapshot()).shop.items).toHaveLength(explain === undefined ? 2 : 1);
});

test('The authenticator is given the request, the credentials and both clocks.', () => {
  const seen: unknown[] = [];
  const authenticate: Authenticator = ({ method, path, query, body }, { credentials, clocks }) => {
    seen.push(method, path, query, body, credentials, clocks[0], clocks.length);
    return undefined;
  };
  send(createMockHost([shopMock({ authenticate })], { clock: NOW }), '/items?a=1&a=2', {
    method: 'PUT',
    body: '{"b":1}',
    headers: { 'content-type': 'application/json' },
  });
  expect(seen).toEqual([
    'PUT',
    '/items',
    [
      ['a', '1'],
      ['a', '2'],
    ],
    { b: 1 },
    { key: 'right' },
    NOW,
    2,
  ]);
});

test('An authenticator that throws is a problem of status 500.', () => {
  const authenticate: Authenticator = () => {
    throw 'no error at all';
  };
  expect(ask(createMockHost([shopMock({ authenticate })]), '/items')).toMatchObject({
    status: 500,
    body: { title: 'The mock failed', operation: 'list', detail: expect.stringContaining('no error at all') },
  });
});

test('Two hosts do not see each other.', () => {
  const definition = shopMock();
  const [one, two] = [
    createMockHost([definition], { clock: NOW }),
    createMockHost([definition], { clock: NOW }),
  ];
  const before = two.snapshot();
  send(one, '/items', { method: 'PUT', body: '{}', headers: { 'content-type': 'application/json' } });
  one.session.clock.advance(5);
  expect(one.snapshot()).not.toBe(before);
  expect([two.snapshot(), two.session.clock.now(), two.journal.snapshot().total]).toEqual([before, NOW, 0]);
});

test('Scenarios are chosen at the start and at a reset, which leaves providers that it does not name alone.', () => {
  const other = shopMock({ provider: { ...shop, id: 'other' } });
  const host = createMockHost([shopMock(), other], { scenarios: { other: 'empty' } });
  const sizes = () => {
    const state = JSON.parse(host.snapshot());
    return [state.shop.items.length, state.other.items.length];
  };
  expect(sizes()).toEqual([1, 0]);
  host.reset({ shop: 'empty' });
  expect(sizes()).toEqual([0, 0]);
  host.reset();
  expect(sizes()).toEqual([1, 0]);
  host.reset({ other: 'typical' });
  expect(sizes()).toEqual([1, 1]);
  host.reset({ shop: 'empty' });
  expect(sizes()).toEqual([0, 1]);
});

test('A provider that has no mock is refused, and the message names those that have one.', () => {
  const host = createMockHost([shopMock()]);
  const request = { method: 'GET', target: '/', headers: {}, body: undefined };
  for (const id of ['nobody', 'constructor']) {
    expect(() => host.answer(id, request)).toThrow(
      expect.objectContaining({
        code: 'PROVIDER_UNKNOWN',
        message: expect.stringContaining('there are shop'),
      }),
    );
    expect(() => stateOf(host.session, id)).toThrow(`no state of ${id}`);
  }
});

test('Any request whatsoever gets an answer.', () => {
  const host = createMockHost([shopMock()], { strict: true });
  const text = fc.string({ unit: 'binary' });
  const target = fc.oneof(
    text,
    fc.constantFrom(
      '',
      '*',
      '/',
      '//',
      '/items',
      '/items/',
      '/items/%',
      '/items/%ff',
      '/items/1?%',
      '/items?key&&=#',
      'http://x/items',
    ),
    text.map((query) => `/items?${query}`),
    text.map((segment) => `/items/${segment}`),
  );
  const header = fc.constantFrom('content-type', 'content-encoding', 'cookie', '__proto__', 'constructor');
  const value = fc.oneof(text, fc.constantFrom('application/json', 'application/json;', 'gzip'));
  const body = fc.oneof(
    fc.uint8Array(),
    fc.json().map((json) => new TextEncoder().encode(json)),
    fc.constant(undefined),
  );
  const request = fc.record({
    method: fc.oneof(text, fc.constantFrom('GET', 'PUT', 'HEAD', 'OPTIONS', 'constructor')),
    target,
    headers: fc.dictionary(header, value),
    body,
  });
  const statuses = new Set<number>();
  fc.assert(
    fc.property(request, (sent) => {
      const { status, headers, body: given } = host.answer('shop', sent);
      statuses.add(status);
      expect([200, 400, 404, 405, 415, 422]).toContain(status);
      expect(JSON.parse(textOfBody(given) ?? '')).toBeTypeOf('object');
      expect(new Headers(headers).get('content-type')).toMatch(/^application\/(problem\+)?json/);
    }),
    { numRuns: 2000 },
  );
  expect(statuses).toContain(200);
  expect(statuses).toContain(422);
  expect(host.journal.snapshot().mockProblems).toBe(0);
});
