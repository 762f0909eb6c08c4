import { createMock, type Mock } from 'lockstep';
import { handlers, override } from 'lockstep/msw';
import { mock as eiotclub, type Operations, provider } from 'lockstep/providers/eiotclub';
import { mock as smartproxy } from 'lockstep/providers/smartproxy';
import { mock as tibiot } from 'lockstep/providers/tibiot';
import { mock as yunshop } from 'lockstep/providers/yunshop';
import { delay, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, expectTypeOf, test } from 'vitest';
import { mockOf, specOf } from '../mock/shop.fixture.ts';
import { poolRequest, refusing } from './msw-client.fixture.ts';

const NO_RECORDS: Operations['listPoolRecords']['response'] = {
  code: '200',
  message: 'success',
  data: { list: [] },
};

const mock = createMock(eiotclub);
const server = setupServer(...handlers(mock));

beforeAll(() => server.listen(refusing()));
afterEach(() => {
  server.resetHandlers();
  mock.journal.clear();
});
afterAll(() => server.close());

async function records(): Promise<number> {
  const body = await (await fetch(poolRequest(provider))).json();
  return body.data.list.length;
}

test('An override answers in place of the mock until the handlers are reset.', async () => {
  server.use(override(mock, 'listPoolRecords', () => ({ body: NO_RECORDS })));
  expect([await records(), await records()]).toEqual([0, 0]);
  server.resetHandlers();
  expect(await records()).toBe(10);
  expect(mock.journal.snapshot().entries.map(({ outcome }) => outcome)).toEqual(['200', '200', '200']);
});

test('An override for once answers the next request alone.', async () => {
  server.use(override(mock, 'listPoolRecords', () => ({ body: NO_RECORDS }), { once: true }));
  expect([await records(), await records()]).toEqual([0, 10]);
});

test('An override may wait, look at the request as the contract has it, and leave the answer to the mock.', async () => {
  const seen: unknown[] = [];
  server.use(
    override(mock, 'listPoolRecords', async ({ body, request, now }) => {
      await delay(1);
      seen.push(body.page_size, request.headers.get('content-type'), await request.json(), now);
      return body.page_size > 5 ? undefined : { body: NO_RECORDS };
    }),
  );
  expect(await records()).toBe(10);
  expect(seen).toEqual([10, 'application/json', expect.objectContaining({ page: 1 }), expect.any(Number)]);
});

test('Status and headers are those of the override; a Response is sent as it is, also a network error.', async () => {
  const headers = { 'x-trace': 'a' };
  server.use(
    override(mock, 'listPoolRecords', () => ({ body: NO_RECORDS, status: 200, headers }), { once: true }),
  );
  expect((await fetch(poolRequest(provider))).headers.get('x-trace')).toBe('a');
  server.use(
    override(mock, 'listPoolRecords', () => HttpResponse.text('down', { status: 503 }), { once: true }),
  );
  const down = await fetch(poolRequest(provider));
  expect([down.status, await down.text()]).toEqual([503, 'down']);
  server.use(override(mock, 'listPoolRecords', () => HttpResponse.error()));
  await expect(fetch(poolRequest(provider))).rejects.toThrow(TypeError);
  const { entries } = mock.journal.snapshot();
  expect(entries.map(({ operation, status }) => [operation, status])).toEqual([
    ['listPoolRecords', 200],
    ['listPoolRecords', 503],
    ['listPoolRecords', 0],
  ]);
});

test('A request that the provider or the contract refuses never comes to the override.', async () => {
  server.use(
    override(mock, 'listPoolRecords', () => {
      throw new Error('It must not be called.');
    }),
  );
  const unsigned = await fetch(poolRequest(provider, {}, 'another'));
  expect((await unsigned.json()).code).toMatch(/^400/);
  const broken = await fetch(poolRequest(provider, { page_size: 0 }));
  expect([broken.status, (await broken.json()).pointer]).toEqual([422, '/page_size']);
  expect(mock.journal.snapshot().entries.map(({ problems }) => problems.length)).toEqual([1, 1]);
});

test('A reply that breaks the contract is noted, and refused by a strict mock.', async () => {
  // The types refuse it, which is what they are for.
  const broken = { code: '200', message: 'success', data: { list: 'none' } } as unknown as typeof NO_RECORDS;
  server.use(override(mock, 'listPoolRecords', () => ({ body: broken })));
  expect((await fetch(poolRequest(provider))).status).toBe(200);
  expect(mock.journal.snapshot().mockProblems).toBeGreaterThan(0);
  const strict = createMock(eiotclub, { strict: true });
  server.use(override(strict, 'listPoolRecords', () => ({ body: broken })));
  expect((await fetch(poolRequest(provider))).status).toBe(500);
});

test('An override is typed by the operations of the spec.', () => {
  override(mock, 'listPackageOrders', ({ body, query }) => {
    expectTypeOf(body).toEqualTypeOf<Operations['listPackageOrders']['body']>();
    expectTypeOf(query).toEqualTypeOf<Operations['listPackageOrders']['query']>();
    return undefined;
  });
  // @ts-expect-error The answer of an operation has the type that the spec gives it.
  override(mock, 'listPoolRecords', () => ({ body: { code: '200' } }));
  // @ts-expect-error An operation is one of the spec.
  expect(() => override(mock, 'listPools', () => undefined)).toThrow('no such operation');
});

test('Literals that are written inline keep their types, and those that the spec lacks are refused.', () => {
  const refusal = { message: 'no card' };
  override(mock, 'listPoolRecords', () => ({ body: { code: '200', message: 'ok', data: { list: [] } } }));
  override(mock, 'listPackageOrders', async () => ({ body: { code: '4001', message: 'none' } }));
  override(createMock(tibiot), 'getCardDetail', ({ query }) => ({
    body: { code: 404, message: `no ${query.iccid}` },
  }));
  override(createMock(tibiot), 'getCardDetail', async () => ({
    body: { code: 200, data: { cardStatus: 4, billingMethod: 0 } },
  }));
  override(createMock(smartproxy), 'listUserProducts', () => ({
    body: { code: 3, msg: 'app_key is wrong', data: null },
  }));
  override(createMock(yunshop), 'listPackageLogs', () => ({ body: { result: 0, msg: 'none', data: [] } }));
  // @ts-expect-error The code of a failure is one of those that the spec has.
  override(createMock(tibiot), 'getCardDetail', () => ({ body: { code: 405, ...refusal } }));
  // @ts-expect-error A card has no such status.
  override(createMock(tibiot), 'getCardDetail', () => ({ body: { code: 200, data: { cardStatus: 2 } } }));
  // @ts-expect-error What is asked has the type of the operation, not of another.
  override(createMock(tibiot), 'getCardDetail', ({ query }) => ({ body: { code: 404, m: query.batchId } }));
  // @ts-expect-error A result is a number at this provider.
  override(createMock(yunshop), 'listPackageLogs', () => ({ body: { result: '0', msg: 'none' } }));
});

test('A mock whose types are not known takes any operation and any answer.', () => {
  const untyped: Mock = mock;
  override(untyped, 'listPoolRecords', ({ query }) => ({ body: { code: 5, query } }));
  expect(() => override(untyped, 'listPools', () => undefined)).toThrow('no such operation');
});

test('An operation that the body chooses is overridden alone, and a body that chooses none is refused.', async () => {
  const acting = (operationId: string) => {
    const schema = { type: 'object', required: ['action'], properties: { action: { const: operationId } } };
    const requestBody = { required: true, content: { 'application/json': { schema } } };
    return { post: { operationId, requestBody, responses: { 200: { description: 'Yes.' } } } };
  };
  const gate = createMock(mockOf(specOf({ '/gate': acting('open'), '/gate#shut': acting('shut') })));
  const shut = override(gate, 'shut', () => HttpResponse.text('barred'));
  server.use(shut, ...handlers(gate));
  const said = async (action: string) => {
    const body = JSON.stringify({ action });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('https://shop.example/gate', { method: 'POST', headers, body });
    return [response.status, await response.text()];
  };
  expect(await said('shut')).toEqual([200, 'barred']);
  expect((await said('open'))[0]).toBe(200);
  expect(await said('knock')).toEqual([422, expect.stringContaining('chosen by the body')]);
  expect(gate.journal.snapshot().entries.map(({ operation }) => operation ?? 'none')).toEqual([
    'shut',
    'open',
    'none',
  ]);
});
