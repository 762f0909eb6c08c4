import { expect, test } from 'vitest';
import { accepted, nodesOf, subject } from '../accepts.ts';
import { asList, asNode, follow, operationsOf, outcomes, readSpec } from '../read-spec.ts';

const pools = subject('eiotclub', 'listPoolRecords');
const orders = subject('eiotclub', 'listPackageOrders');

const signed = { appkey: 'K', timestamp: 1_700_000_000, nonce: 95_977, sign: 'A'.repeat(40) };
const poolRequest = { ...signed, pool_object_id: 387, page: 1, page_size: 10 };
const orderRequest = { ...signed, iccid: '8988308650104486856' };

const poolRecord = {
  pool_record_id: 1,
  order_no: 'P1',
  out_trade_no: 'T1',
  pool_type_code: 'A',
  status_code: 3,
  expire_timestamp: 1_702_592_000,
  active_timestamp: 1_700_000_000,
  total: 1_073_741_824,
  used: 524_288,
  create_at: 1_699_999_000,
};

const success = { code: '200', message: 'ok' };

function poolAnswer(change: object): object {
  return { ...success, data: { list: [{ ...poolRecord, ...change }] } };
}

test('Both requests take their signing parameters from the one schema BaseRequest.', () => {
  const spec = readSpec('eiotclub');
  const signing = ['appkey', 'nonce', 'sign', 'timestamp'];
  for (const name of signing) {
    const declaring = nodesOf(spec).filter(([, node]) => name in asNode(node['properties']));
    expect(declaring.map(([at]) => at)).toEqual(['/components/schemas/BaseRequest']);
    expect(Object.keys(asNode(declaring[0]?.[1]['properties'])).sort()).toEqual(signing);
  }
  for (const { node } of operationsOf(spec)) {
    const body = follow(spec, node['requestBody']);
    const schema = follow(spec, asNode(asNode(body['content'])['application/json'])['schema']);
    expect(asList(schema['allOf'])).toContainEqual({ $ref: '#/components/schemas/BaseRequest' });
  }
});

test('A request without any one of the four signing parameters is refused.', () => {
  expect([pools.body(poolRequest), orders.body(orderRequest)]).toEqual([true, true]);
  for (const name of Object.keys(signed)) {
    expect(pools.body({ ...poolRequest, [name]: undefined }), name).toBe(false);
    expect(orders.body({ ...orderRequest, [name]: undefined }), name).toBe(false);
  }
});

test('The code is a string, so the number 200 is refused.', () => {
  expect(pools.answer(poolAnswer({}))).toBe(true);
  expect(pools.answer({ ...poolAnswer({}), code: 200 })).toBe(false);
  expect(orders.answer({ ...success, data: [], total: 0 })).toBe(true);
  expect(orders.answer({ ...success, code: 200, data: [], total: 0 })).toBe(false);
});

test('A page of pool records holds at most 1000.', () => {
  const ask = (page_size: number): boolean => pools.body({ ...poolRequest, page_size });
  expect(accepted([0, 1, 1000, 1001], ask)).toEqual([1, 1000]);
});

test('The nonce of both requests has five digits.', () => {
  const nonces = [9_999, 10_000, 99_999, 100_000];
  expect(accepted(nonces, (nonce) => pools.body({ ...poolRequest, nonce }))).toEqual([10_000, 99_999]);
  expect(accepted(nonces, (nonce) => orders.body({ ...orderRequest, nonce }))).toEqual([10_000, 99_999]);
});

test('The timestamp has ten digits.', () => {
  const ask = (timestamp: number): boolean => pools.body({ ...poolRequest, timestamp });
  const times = [999_999_999, 1_000_000_000, 9_999_999_999, 10_000_000_000];
  expect(accepted(times, ask)).toEqual([1_000_000_000, 9_999_999_999]);
});

test('The signature has forty upper-case hexadecimal digits.', () => {
  const ask = (sign: string): boolean => pools.body({ ...poolRequest, sign });
  const signs = ['A1'.repeat(20), 'a1'.repeat(20), 'A'.repeat(39), 'A'.repeat(41), 'G'.repeat(40)];
  expect(accepted(signs, ask)).toEqual(['A1'.repeat(20)]);
});

test('Filters that name several values are one string with commas, never a list or a number.', () => {
  for (const name of ['order_no_arr', 'out_trade_no_arr', 'pool_type_code_arr', 'status_code_arr']) {
    const ask = (value: unknown): boolean => pools.body({ ...poolRequest, [name]: value });
    expect(accepted<unknown>(['1,2', '1', '1,,2', 1, ['1', '2']], ask), name).toEqual(['1,2', '1']);
  }
  for (const name of ['orderIdArrStr', 'stateArrStr']) {
    const ask = (value: unknown): boolean => orders.body({ ...orderRequest, [name]: value });
    expect(accepted<unknown>(['0,1', '1', 'x', '0,,1', 1, [0, 1]], ask), name).toEqual(['0,1', '1']);
  }
});

test('The status filter may name void statuses, which are negative.', () => {
  const ask = (status_code_arr: string): boolean => pools.body({ ...poolRequest, status_code_arr });
  expect(accepted(['-1,3', '0', '-2', 'void'], ask)).toEqual(['-1,3', '0', '-2']);
});

test('A pool record is void below status 0, and no status is above 3.', () => {
  const ask = (status_code: number): boolean => pools.answer(poolAnswer({ status_code }));
  expect(accepted([-5, -1, 0, 1, 2, 3, 4], ask)).toEqual([-5, -1, 0, 1, 2, 3]);
});

test('The number a caller gives an order has at most 32 characters.', () => {
  const ask = (length: number): boolean => pools.answer(poolAnswer({ out_trade_no: 'x'.repeat(length) }));
  expect(accepted([1, 32, 33], ask)).toEqual([1, 32]);
});

test('The field `used` is marked, because the document describes it as what remains.', () => {
  expect(pools.row('/data/list/*/used').assumed).toBe(true);
  expect(pools.row('/data/list/*/total').assumed).toBe(false);
});

test('The unit of the flow of a package is not documented, so both fields are marked.', () => {
  for (const name of ['flowTotal', 'flowRemain']) expect(orders.row(`/data/*/${name}`).assumed).toBe(true);
});

test('What the document calls float64 is a double.', () => {
  const orderFields = nodesOf(readSpec('eiotclub')).filter(([at]) =>
    /\/(price|flowTotal|flowRemain)$/.test(at),
  );
  const formats = orderFields.map(([, node]) => node['format']);
  expect(formats).toEqual(['double', 'double', 'double']);
});

test('Orders may be sorted newest first or, with an empty value, oldest first.', () => {
  const ask = (orderBy: string): boolean => orders.body({ ...orderRequest, orderBy });
  expect(accepted(['', 'createDateDesc', 'createDateAsc'], ask)).toEqual(['', 'createDateDesc']);
});

test('Both lists are asked for with POST and change nothing.', () => {
  const effects = operationsOf(readSpec('eiotclub')).map(({ node }) => node['x-lockstep-effect']);
  expect(effects).toEqual(['read', 'read']);
});

test('A failure has a code other than "200" and a message, and its codes are open and marked.', () => {
  const failures = [
    { code: '4003', message: 'no' },
    { code: '4003' },
    { message: 'no' },
    { code: '200', message: 'no' },
    { code: 4003, message: 'no' },
  ];
  expect(accepted<object>(failures, pools.answer)).toEqual(failures.slice(0, 1));
  const code = follow(
    pools.spec,
    asNode(outcomes(pools.spec, pools.operation).failure['properties'])['code'],
  );
  expect(code['enum']).toEqual(['4001', '4002', '4003', '4004', '4005', '4006']);
  expect([code['x-lockstep-assumed'], code['x-lockstep-open-enum']]).toEqual([
    expect.any(String),
    expect.any(String),
  ]);
});
