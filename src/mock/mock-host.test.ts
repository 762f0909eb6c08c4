import { expect, test } from 'vitest';
import { LockstepError } from '../errors/lockstep-error.ts';
import { textOfBody } from '../exchange/body-text.ts';
import type { ProviderMock } from './definition.ts';
import { createMockHost } from './mock-host.ts';
import { startOf, stateOf } from './session.ts';
import { ask, send, shop } from './shop.fixture.ts';
import { NOW, shopMock, spec } from './shop-mock.fixture.ts';

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
        fault: null,
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
        message: expect.stringContaining('Expected one of shop'),
      }),
    );
    expect(() => stateOf(host.session, id)).toThrow(`no state of ${id}`);
    expect(() => startOf(host.session, id)).toThrow(`no start of ${id}`);
  }
});

test('A session that cannot be had is told, to who asks for an answer and to who asks to be let in.', () => {
  const host = createMockHost([shopMock()], { sessions: { most: 1 } });
  const request = (session: string) => ({
    method: 'GET',
    target: '/items',
    headers: { 'x-lockstep-session': session },
    body: undefined,
  });
  for (const [name, status, title] of [
    ['another', 503, 'Too many sessions'],
    ['no name!', 400, 'No such session'],
  ] as const) {
    const answer = host.answer('shop', request(name));
    expect(answer.status).toBe(status);
    expect(JSON.parse(textOfBody(answer.body) ?? '')).toMatchObject({ title });
    expect(host.admit('shop', request(name))).toMatchObject({ admitted: false, response: { status } });
  }
  expect(host.answer('shop', request('default')).status).toBe(200);
  expect(host.admit('shop', request('default'))).toMatchObject({ admitted: true });
});

test('What is no mock is refused, and how to import one is told.', () => {
  const module = { mock: shopMock() } as unknown as ProviderMock;
  expect(() => createMockHost([module])).toThrow(LockstepError);
  expect(() => createMockHost([module])).toThrow("import { mock } from 'lockstep/providers/");
});

test.each([{ most: 0 }, { most: 1.5 }, { idle: 0 }, { idle: '5m' as unknown as number }])(
  'The limits %j of sessions are refused, since they would never be reached.',
  (sessions) => {
    expect(() => createMockHost([shopMock()], { sessions })).toThrow(
      expect.objectContaining({ code: 'USAGE', message: expect.stringContaining('Expected a whole number') }),
    );
  },
);
