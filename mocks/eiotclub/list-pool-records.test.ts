import fc from 'fast-check';
import { expect, test } from 'vitest';
import { poolRecords, startMock, stateOf } from './client.fixture.ts';
import type { StoredPoolRecord } from './state.ts';

const mock = startMock();
const stored = stateOf(mock).poolRecords;
const ofPool = stored.filter(({ pool_object_id }) => pool_object_id === 387);
const activated = ofPool.filter(({ active_timestamp }) => active_timestamp > 0);

const at = (records: readonly StoredPoolRecord[], index: number): StoredPoolRecord => {
  const record = records[index];
  if (record === undefined) throw new Error(`There is no record ${index}`);
  return record;
};

type Choice = readonly [
  filter: string,
  value: string | number,
  chosen: (record: StoredPoolRecord) => boolean,
];

const early = at(ofPool, 10);
const late = at(ofPool, 30);
const first = at(activated, 4);
const last = at(activated, 12);

/** Every filter with values that stand in the state, and what it has to let through. */
const CHOICES: readonly Choice[] = [
  ['order_no_arr', early.order_no, ({ order_no }) => order_no === early.order_no],
  [
    'order_no_arr',
    `${early.order_no},none,${late.order_no}`,
    ({ order_no }) => [early.order_no, late.order_no].includes(order_no),
  ],
  ['out_trade_no_arr', late.out_trade_no, ({ out_trade_no }) => out_trade_no === late.out_trade_no],
  [
    'out_trade_no_arr',
    `${late.out_trade_no},${early.out_trade_no}`,
    ({ out_trade_no }) => [early.out_trade_no, late.out_trade_no].includes(out_trade_no),
  ],
  ['pool_type_code_arr', 'POOL-EU-10G', ({ pool_type_code }) => pool_type_code === 'POOL-EU-10G'],
  [
    'pool_type_code_arr',
    'POOL-EU-50G,POOL-CN-100G',
    ({ pool_type_code }) => pool_type_code !== 'POOL-EU-10G',
  ],
  ['status_code_arr', '3', ({ status_code }) => status_code === 3],
  ['status_code_arr', '0,-1,-2', ({ status_code }) => status_code <= 0],
  ['create_at_start', late.create_at, ({ create_at }) => create_at >= late.create_at],
  ['create_at_end', early.create_at, ({ create_at }) => create_at <= early.create_at],
  [
    'active_timestamp_start',
    first.active_timestamp,
    ({ active_timestamp }) => active_timestamp >= first.active_timestamp,
  ],
  [
    'active_timestamp_end',
    last.active_timestamp,
    ({ active_timestamp }) => active_timestamp > 0 && active_timestamp <= last.active_timestamp,
  ],
  [
    'expire_timestamp_start',
    first.expire_timestamp,
    ({ expire_timestamp }) => expire_timestamp >= first.expire_timestamp,
  ],
  [
    'expire_timestamp_end',
    last.expire_timestamp,
    ({ expire_timestamp }) => expire_timestamp > 0 && expire_timestamp <= last.expire_timestamp,
  ],
];

const shown = (records: readonly StoredPoolRecord[]): object[] =>
  records.map(({ pool_object_id: _pool, activates_at: _activation, ...record }) => record);

test.each(CHOICES)(
  'The filter %s with %s lets through what it names and nothing else.',
  async (name, value, chosen) => {
    const expected = ofPool.filter(chosen);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(ofPool.length);
    expect(await poolRecords(mock, { [name]: value })).toEqual(shown(expected));
  },
);

test('Filters combine: a record has to pass all of them.', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray([...CHOICES], { minLength: 2 }), async (choices) => {
      const filters = Object.fromEntries(choices.map(([name, value]) => [name, value]));
      // Where a filter occurs twice, the later value stands in the request.
      const inForce = choices.filter(([name, value]) => filters[name] === value);
      const expected = ofPool.filter((record) => inForce.every(([, , chosen]) => chosen(record)));
      expect(await poolRecords(mock, filters)).toEqual(shown(expected));
    }),
  );
});

test.each(['create_at', 'active_timestamp', 'expire_timestamp'] as const)(
  'Both ends of the range of %s belong to it, and a second beyond them does not.',
  async (field) => {
    const { pool_record_id, [field]: value } = first;
    const ids = async (start: number, end: number): Promise<number[]> => {
      const records = await poolRecords(mock, { [`${field}_start`]: start, [`${field}_end`]: end });
      return records.map((record) => record.pool_record_id);
    };
    expect(await ids(value, value)).toEqual([pool_record_id]);
    expect(await ids(value - 1, value)).toEqual([pool_record_id]);
    expect(await ids(value, value + 1)).toEqual([pool_record_id]);
    expect([await ids(value + 1, value + 2), await ids(value - 2, value - 1)]).toEqual([[], []]);
    expect(await ids(value + 1, value)).toEqual([]);
  },
);

test('A pool shows its own records, oldest first, without the number of the pool.', async () => {
  const other = stored.filter(({ pool_object_id }) => pool_object_id === 388);
  expect(await poolRecords(mock, { pool_object_id: 388 })).toEqual(shown(other));
  const records = await poolRecords(mock, {});
  expect(records).toEqual(shown(ofPool));
  const created = records.map(({ create_at }) => create_at);
  expect(created).toEqual(created.toSorted((one, next) => one - next));
});

test('A pool that nobody knows has no records.', async () => {
  expect(await poolRecords(mock, { pool_object_id: 1 })).toEqual([]);
});

test('Pages follow one another without gap or overlap; the last is short, and beyond it there is nothing.', async () => {
  const pages = [];
  for (const page of [1, 2, 3, 4, 5, 6]) pages.push(await poolRecords(mock, { page, page_size: 10 }));
  expect(pages.map(({ length }) => length)).toEqual([10, 10, 10, 10, 8, 0]);
  expect(pages.flat()).toEqual(shown(ofPool));
});

test('Filters choose before pages are cut.', async () => {
  const active = ofPool.filter(({ status_code }) => status_code === 3);
  expect(await poolRecords(mock, { status_code_arr: '3', page: 2, page_size: 3 })).toEqual(
    shown(active.slice(3, 6)),
  );
});
