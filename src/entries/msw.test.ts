import { createMock } from 'lockstep';
import { handlers, override } from 'lockstep/msw';
import { mock as eiotclub, provider } from 'lockstep/providers/eiotclub';
import { mock as tibiot } from 'lockstep/providers/tibiot';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  CARD,
  cardStatus,
  EIOTCLUB,
  poolRequest,
  refusing,
  switchOff,
  TIBIOT,
} from './msw-client.fixture.ts';

const iot = createMock(tibiot, { strict: true });
const pools = createMock(eiotclub, { strict: true });
const unhandled: string[] = [];
const server = setupServer(
  ...handlers(iot),
  ...handlers(pools),
  http.get(`${TIBIOT}/health`, () => HttpResponse.text('from another handler')),
);

beforeAll(() => server.listen(refusing(({ url }) => unhandled.push(url))));
afterEach(() => {
  server.resetHandlers();
  for (const mock of [iot, pools]) {
    mock.clock.restart();
    mock.reset();
    mock.journal.clear();
  }
  unhandled.length = 0;
});
afterAll(() => server.close());

/** A request that nobody answers: how MSW ends it differs by version. */
async function send(url: string): Promise<void> {
  await fetch(url).catch(() => undefined);
}

test('A signed request through the global fetch is answered with the records of the mock.', async () => {
  const response = await fetch(poolRequest(provider));
  const body = await response.json();
  expect([response.status, body.code, body.data.list.length]).toEqual([200, '200', 10]);
  expect(pools.journal.snapshot().entries).toMatchObject([{ operation: 'listPoolRecords', outcome: '200' }]);
});

test('A request with another secret is refused as the provider refuses, and told why.', async () => {
  const response = await fetch(poolRequest(provider, {}, 'another'));
  expect((await response.json()).code).not.toBe('200');
  expect(response.headers.get('x-lockstep-explain')).toContain('sign');
});

test('A change is seen by later requests as time goes on, and gone after a reset.', async () => {
  expect(await cardStatus()).toBe(8);
  expect(await (await fetch(switchOff())).json()).toMatchObject({ code: 200, data: { successCount: 1 } });
  expect(await cardStatus()).toBe(8);
  iot.clock.advance(600_000);
  expect(await cardStatus()).toBe(4);
  iot.reset();
  expect(await cardStatus()).toBe(8);
});

test('What is none of the operations is left to other handlers and to onUnhandledRequest.', async () => {
  expect(await (await fetch(`${TIBIOT}/health`)).text()).toBe('from another handler');
  const strangers = [
    `${TIBIOT}/card/details`,
    `${TIBIOT}/`,
    'https://oac.tibiot.com.example/api/v1/card/detail',
  ];
  for (const url of strangers) await send(url);
  // The path is known, the method is not.
  await send(`${EIOTCLUB}/pool/record/list`);
  expect(unhandled).toEqual([...strangers, `${EIOTCLUB}/pool/record/list`]);
  expect([...iot.journal.snapshot().entries, ...pools.journal.snapshot().entries]).toEqual([]);
});

test('Strict handlers answer everything at the provider, and name the nearest operation.', async () => {
  server.use(...handlers(iot, { strict: true }));
  const response = await fetch(`${TIBIOT}/card/details?iccid=${CARD}`);
  expect(response.status).toBe(404);
  expect(JSON.stringify(await response.json())).toContain('getCardDetail');
  expect(await cardStatus()).toBe(8);
  await send('https://elsewhere.example/api/v1/card/detail');
  expect(unhandled).toEqual(['https://elsewhere.example/api/v1/card/detail']);
});

test('A definition with options gets a mock of its own.', async () => {
  server.use(...handlers(tibiot, { scenario: 'empty' }));
  expect(await cardStatus()).toMatchObject({ code: 404 });
  server.resetHandlers();
  expect(await cardStatus()).toBe(8);
  expect(iot.journal.snapshot().total).toBe(1);
});

test('Two calls share what one mock holds, and nothing else.', async () => {
  const base = ['http://one.example', 'http://two.example', 'http://three.example'] as const;
  const shared = createMock(tibiot);
  server.use(
    ...handlers(shared, { baseUrl: base[0] }),
    ...handlers(shared, { baseUrl: [base[1]] }),
    ...handlers(tibiot, { baseUrl: base[2] }),
  );
  const body = JSON.stringify({ iccids: [CARD], switchOn: false });
  const headers = { 'content-type': 'application/json' };
  await fetch(`${base[0]}/api/v1/card/operation/network`, { method: 'POST', headers, body });
  const batches = async (url: string) => {
    const query = new URLSearchParams({ batchCode: batchOf(shared.snapshot()) });
    return (await (await fetch(`${url}/api/v1/operation/batch/query/status?${query}`)).json()).code;
  };
  expect([await batches(base[1]), await batches(base[2])]).toEqual([200, 404]);
});

test('Handlers of two sessions of one mock do not see each other, and each may start from its own scenario.', async () => {
  const base = ['http://one.example', 'http://two.example'] as const;
  const shared = createMock(tibiot);
  server.use(
    ...handlers(shared, { baseUrl: base[0], session: 'one' }),
    ...handlers(shared, { baseUrl: base[1], session: 'two', scenario: 'empty' }),
  );
  const code = async (url: string) =>
    (await (await fetch(`${url}/api/v1/card/detail?iccid=${CARD}`)).json()).code;
  expect([await code(base[0]), await code(base[1])]).toEqual([200, 404]);
  const totals = [shared, shared.session('one'), shared.session('two')].map(({ journal }) => journal.total);
  expect(totals).toEqual([0, 1, 1]);
});

test('A request may choose its session by the header, as over HTTP.', async () => {
  const shared = createMock(tibiot);
  await shared.fetch(`${TIBIOT}/api/v1/pool/detail?poolCode=1`, { headers: { 'x-lockstep-session': 'a' } });
  expect([shared.journal.total, shared.session('a').journal.total]).toEqual([0, 1]);
  const refused = await shared.fetch(`${TIBIOT}/x`, { headers: { 'x-lockstep-session': 'no such name' } });
  expect(refused.status).toBe(400);
});

function batchOf(state: unknown): string {
  return JSON.stringify(state).match(/"batchCode":"(\w+)"/)?.[1] ?? '';
}

test('A base URL with a path stands before the path of the spec, and is part of what the mock is asked for.', async () => {
  server.use(...handlers(iot, { baseUrl: 'http://localhost:1234/proxy/tibiot/' }));
  const path = '/api/v1/card/detail';
  const response = await fetch(`http://localhost:1234/proxy/tibiot${path}?iccid=${CARD}#top`);
  expect((await response.json()).code).toBe(200);
  await send(`http://localhost:1234/proxy/tibiots${path}`);
  expect(unhandled).toHaveLength(1);
  expect(iot.journal.snapshot().entries.map(({ target }) => target)).toEqual([`${path}?iccid=${CARD}`]);
});

test('A base URL that is none, or that is missing where the spec names no server, is an error.', () => {
  for (const baseUrl of ['/api', 'ftp://files.example', 'https://{region}.example']) {
    expect(() => handlers(iot, { baseUrl })).toThrow(`Failed to take "${baseUrl}" as a base URL`);
  }
  const table = { ...tibiot.spec.table, servers: [] };
  expect(() => handlers({ ...tibiot, spec: { ...tibiot.spec, table } })).toThrow('Give the option baseUrl');
  expect(() => handlers(iot, { baseUrl: [] })).toThrow('Give the option baseUrl');
});

test('However many operations a provider has, there is one handler.', async () => {
  const [first] = tibiot.spec.table.operations;
  if (first === undefined) throw new Error('TIBIOT has operations.');
  const many = Array.from({ length: 1000 }, (_, index) => ({
    ...first,
    id: `op${index}`,
    path: `/op/${index}`,
  }));
  const table = { ...tibiot.spec.table, operations: [...tibiot.spec.table.operations, ...many] };
  const made = handlers({ ...tibiot, spec: { ...tibiot.spec, table } });
  expect(made).toHaveLength(1);
  server.use(...made);
  expect((await fetch('https://oac.tibiot.com/op/999')).status).toBe(422);
  expect(await cardStatus()).toBe(8);
});

test('An override of an operation that the spec does not have is an error.', () => {
  const untyped: Parameters<typeof override<unknown, string>>[0] = iot;
  expect(() => override(untyped, 'getCards', () => undefined)).toThrow('"getCards" of tibiot');
});
