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

const CARDS = 'records?provider=tibiot&collection=cards';

async function call(method: string, name: string, body?: unknown) {
  const response = await fetch(`${server.url}/_lockstep/${name}`, {
    method,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, text, json: JSON.parse(text) };
}

test('Collections are listed with their sizes, and with whether something becomes of them by itself.', async () => {
  const { json } = await call('GET', 'collections');
  expect(json).toContainEqual({
    provider: 'tibiot',
    collection: 'batches',
    records: 0,
    schema: null,
    moves: true,
  });
});

test('Records are searched, sorted both ways, and come a page at a time.', async () => {
  const all = (await call('GET', `${CARDS}&limit=500`)).json;
  expect([all.total, all.records.length, all.fields[0]]).toEqual([36, 36, 'iccid']);
  const second = (await call('GET', `${CARDS}&offset=10&limit=5`)).json;
  expect(second.records).toEqual(all.records.slice(10, 15));
  const imsi = all.records[3].record.imsi;
  const found = (await call('GET', `${CARDS}&search=${imsi}`)).json;
  expect([found.found, found.records[0].key]).toEqual([1, all.records[3].key]);
  const sorted = async (sort: string): Promise<string[]> =>
    (await call('GET', `${CARDS}&sort=${sort}&limit=500`)).json.records.map(
      ({ record }: { record: { imei: string } }) => record.imei,
    );
  const up = await sorted('imei');
  expect(up).toEqual([...up].sort());
  expect(await sorted('-imei')).toEqual([...up].reverse());
});

test('A record that fits its schema takes the place of the one with its key, and is shown by answers.', async () => {
  const { key, record } = (await call('GET', `${CARDS}&limit=1`)).json.records[0];
  const kept = await call('PUT', `${CARDS}&key=${key}`, { ...record, apn: 'changed.apn' });
  expect([kept.status, kept.json.record.apn]).toEqual([200, 'changed.apn']);
  const shown = await (await fetch(`${server.url}/tibiot/api/v1/card/detail?iccid=${key}`)).json();
  expect(shown.data.apn).toBe('changed.apn');
});

test('A record that breaks its schema is refused with every reason and its place, and nothing changes.', async () => {
  const { key, record } = (await call('GET', `${CARDS}&limit=1`)).json.records[0];
  const { status, json } = await call('PUT', `${CARDS}&key=${key}`, { ...record, apn: 7, totalFlow: 'much' });
  expect(status).toBe(422);
  expect(json.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
    '/apn',
    '/totalFlow',
  ]);
  expect((await call('GET', `${CARDS}&limit=1`)).json.records[0].record).toEqual(record);
  for (const body of ['[]', '"text"', '7']) expect((await call('PUT', CARDS, body)).status).toBe(422);
});

test('A key is neither changed by the way, nor given twice, nor left out.', async () => {
  const [first, second] = (await call('GET', `${CARDS}&limit=2`)).json.records;
  const told = async (query: string, body: unknown) =>
    (await call('PUT', `${CARDS}${query}`, body)).json.detail;
  expect(await told(`&key=${first.key}`, second.record)).toContain(`the key "${first.key}"`);
  expect(await told('', first.record)).toContain('a key that no other record has');
  expect(await told('&key=nobody', first.record)).toContain('"nobody" is not');
  const { json } = await call('PUT', 'records?provider=tibiot&collection=batches', { switchOn: true });
  expect(json.detail).toContain('a key, by which it is known');
});

test('Records are added and removed, and what changed since the start is told field by field.', async () => {
  expect((await call('GET', 'changes')).json).toEqual([]);
  const [first, second, third] = (await call('GET', `${CARDS}&limit=3`)).json.records;
  const added = { ...first.record, iccid: '89860119870100000999' };
  expect((await call('PUT', CARDS, added)).status).toBe(200);
  expect((await call('DELETE', `${CARDS}&key=${second.key}`)).json).toEqual({ removed: second.key });
  await call('PUT', `${CARDS}&key=${third.key}`, { ...third.record, apn: 'other' });
  const { json } = await call('GET', 'changes');
  expect(json).toMatchObject([{ provider: 'tibiot', collection: 'cards', added: 1, changed: 1, removed: 1 }]);
  expect(json[0].records).toContainEqual({ key: second.key, before: second.record, after: null });
  expect(json[0].records).toContainEqual({ key: added.iccid, before: null, after: added });
  await call('POST', 'reset');
  expect((await call('GET', 'changes')).json).toEqual([]);
});

test('An integer of 20 digits is kept digit by digit, and a snapshot that was put back has not changed.', async () => {
  const products = 'records?provider=smartproxy&collection=products';
  const { record } = (await call('GET', `${products}&limit=1`)).json.records[0];
  const text = JSON.stringify({ ...record, id: 7 }).replace('"id":7', '"id":12345678901234567890');
  expect((await call('PUT', products, text)).text).toContain('"id":12345678901234567890');
  expect((await call('GET', `${products}&search=12345678901234567890`)).text).toContain(
    '"id":12345678901234567890',
  );
  await call('POST', 'reset');
  await call('PUT', 'state', (await call('GET', 'state')).text);
  expect((await call('GET', 'changes')).json).toEqual([]);
});

test('What is no collection, no record and no number is refused with what there is.', async () => {
  expect((await call('GET', 'records?provider=tibiot&collection=card')).json.detail).toContain(
    'pools, cards',
  );
  expect((await call('GET', 'records?provider=nobody')).json.detail).toContain('smartproxy, tibiot');
  expect((await call('GET', `${CARDS}&limit=many`)).json.detail).toContain('a whole number from 0 to 500');
  expect((await call('DELETE', `${CARDS}&key=nobody`)).json.detail).toContain('no record "nobody"');
});

test('What a step would lead to is told without taking it.', async () => {
  const { json } = await call('GET', 'transitions');
  expect(json.transitions[0].provider).toMatch(/smartproxy|tibiot/);
  expect((await call('GET', 'clock')).json.now).toBe('2026-06-01T00:00:00.000Z');
  for (const collection of ['cards', 'pools'])
    await call('PUT', 'state', { smartproxy: {}, tibiot: { [collection]: [] } });
  expect((await call('GET', 'transitions')).json).toBeNull();
});
