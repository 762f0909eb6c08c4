import { afterEach, beforeEach, expect, test } from 'vitest';
import { mock as smartproxy } from '../../mocks/smartproxy/index.ts';
import { mock as tibiot } from '../../mocks/tibiot/index.ts';
import { createMockHost } from '../mock/mock-host.ts';
import { listenMockServer, type MockServer } from './mock-server.ts';

let server: MockServer;

beforeEach(async () => {
  const host = createMockHost([smartproxy, tibiot], { clock: Date.parse('2026-06-01T00:00:00Z') });
  server = await listenMockServer(host, { port: 0, hostname: '127.0.0.1' });
});

afterEach(() => server.close());

async function call(method: string, name: string, body?: unknown) {
  const response = await fetch(`${server.url}/_lockstep/${name}`, {
    method,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
}

test('health says that the server is up', async () => {
  expect(await call('GET', 'health')).toEqual({ status: 200, text: '{"status":"ok"}' });
});

test('providers are listed with absolute URLs and their operations', async () => {
  const list = JSON.parse((await call('GET', 'providers')).text);
  expect(list.map(({ id, url }: { id: string; url: string }) => [id, url])).toEqual([
    ['smartproxy', `${server.url}/smartproxy`],
    ['tibiot', `${server.url}/tibiot`],
  ]);
  expect(list[0].operations).toEqual(['listUserProducts']);
});

test('a snapshot put back gives the very same state', async () => {
  const before = (await call('GET', 'state')).text;
  expect(Object.keys(JSON.parse(before))).toEqual(['smartproxy', 'tibiot']);
  await call('PUT', 'state', '{"smartproxy":{}}');
  expect(JSON.parse((await call('GET', 'state')).text).smartproxy.products).toEqual([]);
  expect((await call('PUT', 'state', before)).status).toBe(200);
  expect((await call('GET', 'state')).text).toBe(before);
});

test('an integer of 20 digits comes back from the state, and from a list, digit by digit', async () => {
  const state = JSON.parse((await call('GET', 'state')).text).smartproxy;
  const text = JSON.stringify({ smartproxy: { ...state, products: [{ ...state.products[0], id: 7 }] } });
  await call('PUT', 'state', text.replace('"id":7', '"id":12345678901234567890'));
  expect((await call('GET', 'state')).text).toContain('"id":12345678901234567890');
  const list = await fetch(`${server.url}/smartproxy/pub/user-product/list?app_key=mock-app-key`);
  expect(await list.text()).toContain('"id":12345678901234567890');
});

test('a snapshot with a record that breaks its schema is refused as a whole', async () => {
  const before = (await call('GET', 'state')).text;
  const broken = JSON.parse(before);
  broken.smartproxy.products[3].trade_no = 12;
  broken.tibiot.cards = [];
  const { status, text } = await call('PUT', 'state', broken);
  expect(status).toBe(422);
  expect(JSON.parse(text).detail).toContain('/products/3/trade_no');
  expect((await call('GET', 'state')).text).toBe(before);
});

test('a snapshot of an unknown provider or collection names those that there are', async () => {
  expect(JSON.parse((await call('PUT', 'state', { nobody: {} })).text).detail).toContain(
    'smartproxy, tibiot',
  );
  expect(JSON.parse((await call('PUT', 'state', { smartproxy: { product: [] } })).text).detail).toContain(
    'products',
  );
  expect((await call('PUT', 'state', '{"smartproxy": {')).status).toBe(400);
});

test('reset brings back the start state and the clock', async () => {
  const before = (await call('GET', 'state')).text;
  await call('PUT', 'state', '{"smartproxy":{}}');
  await call('POST', 'clock', { advance: 'P1D' });
  await call('POST', 'reset');
  expect((await call('GET', 'state')).text).toBe(before);
  expect(JSON.parse((await call('GET', 'clock')).text).now).toBe('2026-06-01T00:00:00.000Z');
});

test('the clock is advanced, set, and let run again', async () => {
  expect(JSON.parse((await call('POST', 'clock', { advance: 'PT1H' })).text)).toEqual({
    now: '2026-06-01T01:00:00.000Z',
    running: false,
  });
  expect(JSON.parse((await call('POST', 'clock', { now: '2026-12-31T08:00:00+08:00' })).text).now).toBe(
    '2026-12-31T00:00:00.000Z',
  );
  expect(JSON.parse((await call('POST', 'clock', { now: 'real' })).text).running).toBe(true);
});

test('a clock call that says nothing readable is refused with an example', async () => {
  for (const body of [{}, { advance: 'an hour' }, { now: 'tomorrow' }, []]) {
    const { status, text } = await call('POST', 'clock', body);
    expect(status).toBe(422);
    expect(JSON.parse(text).detail).toMatch(/PT1H|2026-01-31T08:00:00Z/);
  }
});

test.each([
  [{ advance: 'P8000Y' }, '9999'],
  [{ advance: 'P300000Y' }, '9999'],
  [{ advance: '-P2026Y' }, '0001'],
  [{ now: '0000-06-01T00:00:00Z' }, '0001'],
])(
  'the clock goes nowhere where no date of four digits is (%j): the limit is said, and it stays',
  async (body, limit) => {
    const before = (await call('GET', 'clock')).text;
    const { status, text } = await call('POST', 'clock', body);
    expect(status).toBe(422);
    expect(JSON.parse(text).detail).toContain(limit);
    expect(JSON.parse(text).detail).not.toContain('expected an ISO 8601 duration such as');
    expect(JSON.parse(before).running).toBe(JSON.parse((await call('GET', 'clock')).text).running);
  },
);

test('a scenario is put in force, and an unknown one is refused with those that there are', async () => {
  expect((await call('POST', 'scenario', { scenario: 'smartproxy/empty' })).status).toBe(200);
  expect((await call('POST', 'scenario', { scenario: 'tibiot/empty' })).status).toBe(200);
  const state = JSON.parse((await call('GET', 'state')).text);
  expect([state.smartproxy.products, state.tibiot.cards]).toEqual([[], []]);
  expect(JSON.parse((await call('POST', 'scenario', { scenario: 'smartproxy/full' })).text).detail).toContain(
    'smartproxy/typical',
  );
});

test('the provider of a scenario may stand beside its name, and is not passed over', async () => {
  const named = (scenario: string) => call('POST', 'scenario', { provider: 'tibiot', scenario });
  for (const scenario of ['large', 'tibiot/large'])
    expect(JSON.parse((await named(scenario)).text)).toEqual({ scenario: 'tibiot/large' });
  const { inForce } = JSON.parse((await call('GET', 'scenario')).text);
  expect(inForce).toMatchObject({ tibiot: 'large', smartproxy: 'typical' });
  const other = await named('smartproxy/empty');
  expect([other.status, JSON.parse(other.text).detail]).toEqual([
    422,
    expect.stringContaining('smartproxy/empty'),
  ]);
  const wrong = await call('POST', 'scenario', { provider: 7, scenario: 'large' });
  expect([wrong.status, JSON.parse(wrong.text).detail]).toEqual([
    422,
    expect.stringContaining('"provider": "tibiot"'),
  ]);
});

test('the journal shows what was asked, with secrets masked, and why it was refused', async () => {
  await fetch(`${server.url}/smartproxy/pub/user-product/list?app_key=not-the-key&page=1`);
  const journal = JSON.parse((await call('GET', 'journal')).text);
  expect(journal.total).toBe(1);
  expect(journal.entries[0]).toMatchObject({
    provider: 'smartproxy',
    operation: 'listUserProducts',
    method: 'GET',
    status: 200,
    outcome: 3,
  });
  expect(journal.entries[0].problems).toHaveLength(1);
  expect(JSON.stringify(journal)).not.toContain('not-the-key');
});

test('an unknown control call names those that there are, a wrong method the right ones', async () => {
  expect(JSON.parse((await call('GET', 'stat')).text).detail).toContain('state');
  const { status, text } = await call('DELETE', 'state');
  expect(status).toBe(405);
  expect(JSON.parse(text).expected).toBe('GET, PUT');
});

test('a clock call with both ways of moving it is refused', async () => {
  const { status, text } = await call('POST', 'clock', { now: 'real', advance: 'PT1H' });
  expect(status).toBe(422);
  expect(text).toContain('Expected one of them');
});

/** The number of batches that a session of the TIBIOT mock holds. */
async function batches(session: Record<string, string>, base = server.url): Promise<number> {
  const state = await fetch(`${base}/_lockstep/state`, { headers: session });
  return (await state.json()).tibiot.batches.length;
}

async function switchOff(base: string, headers: Record<string, string> = {}): Promise<Response> {
  const [{ iccid }] = (await (await fetch(`${server.url}/_lockstep/state`)).json()).tibiot.cards;
  return fetch(`${base}/tibiot/api/v1/card/operation/network`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ iccids: [iccid], switchOn: false }),
  });
}

test('two sessions on one server never see each other, by header or by path', async () => {
  const [one, two] = [{ 'x-lockstep-session': 'one' }, { 'x-lockstep-session': 'two' }];
  const before = await batches({});
  await switchOff(server.url, one);
  await switchOff(`${server.url}/_lockstep/s/two`);
  await switchOff(`${server.url}/_lockstep/s/two`);
  expect([await batches({}), await batches(one), await batches(two)]).toEqual([
    before,
    before + 1,
    before + 2,
  ]);
  expect(await batches({}, `${server.url}/_lockstep/s/two`)).toBe(before + 2);
  const journal = await (await fetch(`${server.url}/_lockstep/journal`, { headers: one })).json();
  expect(journal.total).toBe(1);
});

test('a reset, the clock and a scenario are those of one session', async () => {
  const one = `${server.url}/_lockstep/s/one`;
  const before = await batches({});
  await Promise.all([switchOff(one), switchOff(server.url)]);
  await fetch(`${one}/_lockstep/clock`, { method: 'POST', body: '{"advance":"PT1H"}' });
  await fetch(`${one}/_lockstep/reset`, { method: 'POST' });
  expect([await batches({}, one), await batches({})]).toEqual([before, before + 1]);
  await fetch(`${one}/_lockstep/scenario`, { method: 'POST', body: '{"scenario":"tibiot/empty"}' });
  const pools = async (base: string) =>
    (await (await fetch(`${base}/_lockstep/state`)).json()).tibiot.pools.length;
  expect([await pools(one), (await pools(server.url)) > 0]).toEqual([0, true]);
  expect((await call('GET', 'clock')).text).toContain('2026-06-01T00:00:00.000Z');
});

test('links and addresses in a session keep the client in it', async () => {
  const list = await (await fetch(`${server.url}/_lockstep/s/one/_lockstep/providers`)).json();
  expect(list[0].url).toBe(`${server.url}/_lockstep/s/one/smartproxy`);
});

test('sessions are listed, one of them ended, and then all but the default one', async () => {
  await switchOff(`${server.url}/_lockstep/s/one`);
  await switchOff(`${server.url}/_lockstep/s/two`);
  const names = (text: string) => JSON.parse(text).map(({ name }: { name: string }) => name);
  const listed = await call('GET', 'sessions');
  expect(JSON.parse(listed.text)).toContainEqual({ name: 'one', lastUsed: expect.any(String), requests: 1 });
  expect(names((await call('DELETE', 'sessions?name=one')).text)).toEqual(['default', 'two']);
  expect((await call('DELETE', 'sessions?name=one')).text).toContain('no session \\"one\\"');
  expect((await call('DELETE', 'sessions?name=default')).status).toBe(422);
  expect(names((await call('DELETE', 'sessions')).text)).toEqual(['default']);
});

test('a session with an impossible name is refused, for a provider as for a control call', async () => {
  const headers = { 'x-lockstep-session': 'no such name' };
  for (const path of ['/tibiot/api/v1/pool/detail?poolCode=1', '/_lockstep/state']) {
    const response = await fetch(`${server.url}${path}`, { headers });
    expect([response.status, (await response.json()).detail]).toEqual([
      400,
      expect.stringContaining('Expected 1 to 64 letters'),
    ]);
  }
  expect((await fetch(`${server.url}/_lockstep/s/.../tibiot/x`)).status).toBe(400);
});

test('one session too many is answered with 503 and what to do', async () => {
  const host = createMockHost([tibiot], { sessions: { most: 2 } });
  const small = await listenMockServer(host, { port: 0, hostname: '127.0.0.1' });
  const statuses = [];
  for (const name of ['a', 'b', 'a'])
    statuses.push((await switchOff(`${small.url}/_lockstep/s/${name}`)).status);
  expect(statuses).toEqual([200, 503, 200]);
  expect((await fetch(`${small.url}/_lockstep/s/b/_lockstep/state`)).status).toBe(503);
  await small.close();
});

test('the clock steps to what comes next and says what it was, of all, of a provider or of a collection', async () => {
  await switchOff(server.url);
  const step = async (what: string) => JSON.parse((await call('POST', 'clock', { step: what })).text);
  expect(await step('next')).toMatchObject({
    now: '2026-06-01T00:01:00.000Z',
    running: false,
    transitions: [{ provider: 'tibiot', collection: 'batches', count: 1 }],
  });
  expect((await step('tibiot/cards')).now).toBe('2026-06-01T16:00:00.000Z');
  expect((await step('smartproxy')).transitions[0].what).toBe('the package expires');
  const before = (await call('GET', 'clock')).text;
  expect((await step('tibiot/batches')).transitions).toEqual([]);
  expect((await call('GET', 'clock')).text).toBe(before);
  for (const [what, expected] of [
    ['tibiot/card', 'Expected one of pools, cards, dayUsage, batches'],
    ['nobody', 'Expected one of smartproxy, tibiot'],
    [7, '"step": "next"'],
  ] as const) {
    const { status, text } = await call('POST', 'clock', { step: what });
    expect([status, JSON.parse(text).detail]).toEqual([422, expect.stringContaining(expected)]);
  }
  expect((await call('POST', 'clock', { step: 'next', advance: '3d' })).status).toBe(422);
});

test('the clock takes short durations, and may be ahead of the real time', async () => {
  expect(JSON.parse((await call('POST', 'clock', { advance: '3d' })).text).now).toBe(
    '2026-06-04T00:00:00.000Z',
  );
  const { now, running } = JSON.parse((await call('POST', 'clock', { now: '+3d' })).text);
  expect([running, Math.round((Date.parse(now) - Date.now()) / 86_400_000)]).toEqual([true, 3]);
});

test('scenarios are listed, those in force and those that there are, and one that there is not is refused with them', async () => {
  await call('POST', 'scenario', { scenario: 'tibiot/large+expired' });
  const { inForce, scenarios } = JSON.parse((await call('GET', 'scenario')).text);
  expect(inForce).toEqual({ smartproxy: 'typical', tibiot: 'large+expired' });
  expect(scenarios).toContainEqual({
    name: 'tibiot/expired',
    summary: expect.stringContaining('invalid'),
    composable: true,
  });
  const refused = await call('POST', 'scenario', { scenario: 'smartproxy/batch-fails' });
  expect([refused.status, JSON.parse(refused.text).detail]).toEqual([
    422,
    expect.stringMatching(/there is no scenario "batch-fails"\. Expected one of smartproxy\/typical, /),
  ]);
});
