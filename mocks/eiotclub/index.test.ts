import fc from 'fast-check';
import { isJsonObject, type JsonObject, type JsonValue, signParameters } from 'lockstep';
import { expect, test } from 'vitest';
import type { Operations } from '../../generated/eiotclub/operations.ts';
import { send, signed, startMock } from './client.fixture.ts';

const POOL_REQUEST = { pool_object_id: 387, page: 1, page_size: 10 };
const ORDER_REQUEST = { iccid: '8988308650104486856' };

test.each<[keyof Operations, JsonObject, string]>([
  ['listPoolRecords', { ...POOL_REQUEST, page_size: 1001 }, '/page_size'],
  ['listPoolRecords', { ...POOL_REQUEST, page: 0 }, '/page'],
  ['listPoolRecords', { ...POOL_REQUEST, status_code_arr: '1, 2' }, '/status_code_arr'],
  ['listPoolRecords', { ...POOL_REQUEST, order_no_arr: ['P1'] }, '/order_no_arr'],
  ['listPoolRecords', { ...POOL_REQUEST, create_at_start: '2026-01-01' }, '/create_at_start'],
  ['listPackageOrders', { ...ORDER_REQUEST, state: 3 }, '/state'],
  ['listPackageOrders', { ...ORDER_REQUEST, stateArrStr: '0,3' }, '/stateArrStr'],
  ['listPackageOrders', { ...ORDER_REQUEST, createDateStart: '2026-01-01' }, '/createDateStart'],
  ['listPackageOrders', { ...ORDER_REQUEST, orderBy: 'createDateAsc' }, '/orderBy'],
  ['listPackageOrders', { iccid: '123' }, '/iccid'],
])(
  'A signed request of %s that breaks the contract (%j) is refused at %s.',
  async (operation, body, pointer) => {
    const response = await send(startMock(), operation, signed(body));
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toMatchObject({ operation, pointer, expected: expect.any(String) });
  },
);

test('A required parameter that is left out is named.', async () => {
  const response = await send(startMock(), 'listPoolRecords', signed({ page: 1, page_size: 10 }));
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    pointer: '/pool_object_id',
    expected: 'the property "pool_object_id"',
  });
});

test('An integer of 20 digits is signed by its literal, accepted, and finds no pool.', async () => {
  const digits = '12345678901234567890';
  // As text, the number prints with all its digits.
  const { sign: _old, ...parameters } = signed({ ...POOL_REQUEST, pool_object_id: digits });
  const { signature } = signParameters(parameters, 'mock-secret');
  const body = JSON.stringify({ ...parameters, sign: signature }).replace(`"${digits}"`, digits);
  expect(body).toContain(`"pool_object_id":${digits},`);
  const response = await send(startMock(), 'listPoolRecords', body);
  expect(await response.json()).toEqual({ code: '200', message: 'success', data: { list: [] } });
});

test('An integer of 20 digits that is signed by the nearest double is refused.', async () => {
  const digits = '12345678901234567890';
  const body = JSON.stringify(signed({ ...POOL_REQUEST, pool_object_id: Number(digits) }));
  const exact = body.replace(String(Number(digits)), digits);
  expect(exact).not.toBe(body);
  const response = await send(startMock(), 'listPoolRecords', exact);
  expect(await response.json()).toMatchObject({ code: '4003' });
  expect(response.headers.get('x-lockstep-explain')).toContain(`pool_object_id=${digits}&`);
});

test('Parameters that the document does not name are signed too and otherwise ignored.', async () => {
  const response = await send(
    startMock(),
    'listPackageOrders',
    signed({ ...ORDER_REQUEST, tenant: { id: [1] } }),
  );
  expect(await response.json()).toMatchObject({ code: '200', total: 50 });
});

const FILTERS: Readonly<Record<keyof Operations, readonly string[]>> = {
  listPoolRecords: [
    'pool_object_id',
    'page',
    'page_size',
    'order_no_arr',
    'out_trade_no_arr',
    'pool_type_code_arr',
    'status_code_arr',
    'create_at_start',
    'create_at_end',
    'active_timestamp_start',
    'active_timestamp_end',
    'expire_timestamp_start',
    'expire_timestamp_end',
  ],
  listPackageOrders: [
    'iccid',
    'page',
    'pageSize',
    'state',
    'stateArrStr',
    'createDateStart',
    'createDateEnd',
    'updateDateStart',
    'updateDateEnd',
    'orderBy',
    'orderIdArrStr',
  ],
};

const likely: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.integer({ min: -3, max: 50 }),
  fc.integer(),
  fc.constantFrom('0,1', '-1,3', 'POOL-EU-10G', '10004996', '2026-05-01 00:00:00', 'createDateDesc', ''),
  fc.constantFrom(387, 388, 1_780_000_000, '8988308650104486856'),
);
/** Without the one key that is refused as unreadable. */
const anything = fc
  .json()
  .filter((text) => !text.includes('__proto__'))
  .map((text): JsonValue => JSON.parse(text));

test.each(['listPoolRecords', 'listPackageOrders'] as const)(
  'Whatever is asked of %s, correctly signed, the answer keeps the contract.',
  async (operation) => {
    const subject = startMock();
    const start = operation === 'listPoolRecords' ? POOL_REQUEST : ORDER_REQUEST;
    const fields = fc.dictionary(
      fc.constantFrom(...FILTERS[operation]),
      fc.oneof({ weight: 9, arbitrary: likely }, { weight: 1, arbitrary: anything }),
      { maxKeys: 4 },
    );
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(fields, async (asked) => {
        const { status } = await send(subject, operation, signed({ ...start, ...asked }));
        expect([200, 422]).toContain(status);
        statuses.add(status);
      }),
      { numRuns: 250 },
    );
    expect(statuses).toEqual(new Set([200, 422]));
    expect(subject.journal.snapshot().mockProblems).toBe(0);
  },
);

test('Whatever JSON is sent unsigned or with odd system parameters, it is refused in the envelope.', async () => {
  const subject = startMock();
  const system = fc.record(
    { appkey: fc.constant('mock-appkey'), timestamp: anything, nonce: anything, sign: anything },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(anything, system), async (body) => {
      const base = isJsonObject(body) ? { ...POOL_REQUEST, ...body } : body;
      const response = await send(subject, 'listPoolRecords', JSON.stringify(base));
      expect(response.status).toBe(200);
      expect((await response.json()).code).toMatch(/^400[1-4]$/);
    }),
    { numRuns: 250 },
  );
  expect(subject.journal.snapshot().mockProblems).toBe(0);
});
