import { createMock } from 'lockstep';
import { expect, test } from 'vitest';
import { NOW, packageOrders, poolRecords, startMock, stateOf } from './client.fixture.ts';
import { mock } from './index.ts';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
const SCENARIOS = Object.keys(mock.scenarios);
const GIB = 1024 ** 3;
const DAY = 86_400_000;

/** A zone-less date as a number that can be counted with. */
const secondsOf = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`) / 1000;

const states = new Map<number, ReturnType<typeof stateOf>>();

/** Made once for all tests that only look at it. */
function typicalState(seed: number): ReturnType<typeof stateOf> {
  const state = states.get(seed) ?? stateOf(startMock({ seed }));
  states.set(seed, state);
  return state;
}

test.each(SCENARIOS)('Every record of the scenario "%s" keeps its schema.', (scenario) => {
  for (const seed of scenario === 'typical' ? SEEDS : [1]) {
    const subject = startMock({ seed, scenario });
    // A state is checked against the schemas when it is put back.
    expect(() => subject.restore(subject.snapshot())).not.toThrow();
  }
});

test('A record that breaks its schema cannot be put into the state.', () => {
  const subject = startMock();
  const { poolRecords: records, packageOrders: orders } = stateOf(subject);
  const broken = [
    { poolRecords: [{ ...records[0], status_code: 4 }] },
    { packageOrders: [{ ...orders[0], iccid: '1' }] },
  ];
  for (const state of broken) {
    expect(() => subject.restore(state)).toThrow(expect.objectContaining({ code: 'STATE_INVALID' }));
  }
});

test('Pool 387 has at least 40 records, of every status, void ones included.', () => {
  for (const seed of SEEDS) {
    const records = typicalState(seed).poolRecords.filter(({ pool_object_id }) => pool_object_id === 387);
    expect(records.length).toBeGreaterThanOrEqual(40);
    const statuses = new Set(records.map(({ status_code }) => status_code));
    expect([...statuses].toSorted((one, next) => one - next)).toEqual([-2, -1, 0, 1, 2, 3]);
  }
});

test("The card of the document's example has 50 orders, the others 2 to 49 each.", () => {
  for (const seed of SEEDS) {
    const counts = new Map<string, number>();
    for (const { iccid } of typicalState(seed).packageOrders) counts.set(iccid, (counts.get(iccid) ?? 0) + 1);
    expect(counts.get('8988308650104486856')).toBe(50);
    counts.delete('8988308650104486856');
    expect(counts.size).toBe(11);
    for (const count of counts.values()) {
      expect(count).toBeGreaterThanOrEqual(2);
      expect(count).toBeLessThanOrEqual(49);
    }
  }
});

test('Numbers of records and orders are unique.', () => {
  for (const seed of SEEDS) {
    const state = typicalState(seed);
    for (const field of ['pool_record_id', 'order_no', 'out_trade_no'] as const) {
      expect(new Set(state.poolRecords.map((record) => record[field])).size).toBe(60);
    }
    const ids = new Set(state.packageOrders.map(({ orderId }) => orderId));
    expect(ids.size).toBe(state.packageOrders.length);
  }
});

test('A pool record is activated after it was created, expires after that, and only then has been used.', () => {
  for (const seed of SEEDS) {
    for (const record of typicalState(seed).poolRecords) {
      const { status_code, create_at, active_timestamp, expire_timestamp, used, total } = record;
      expect(used).toBeLessThanOrEqual(total);
      if (active_timestamp === 0) {
        expect([status_code === 3, expire_timestamp, used]).toEqual([false, 0, 0]);
      } else {
        expect(status_code === 3 || status_code < 0).toBe(true);
        expect(create_at).toBeLessThan(active_timestamp);
        expect(active_timestamp).toBeLessThan(expire_timestamp);
      }
      expect(record.pool_type_code).toMatch(new RegExp(`-${total / GIB}G$`));
    }
  }
});

test('The flow of an order adds up: what is left and what was used are the whole.', () => {
  for (const seed of SEEDS) {
    for (const order of typicalState(seed).packageOrders) {
      expect(order.flowRemain + order.flowUsageBytes / 1024 ** 2).toBe(order.flowTotal);
      expect(order.flowRemain).toBeGreaterThanOrEqual(0);
      if (order.state === 0) expect(order.flowUsageBytes).toBe(0);
      if (order.state === 2) expect(order.flowRemain === 0).toBe(order.isRefund === 0);
      if (order.isRefund === 1) expect(order.state).toBe(2);
    }
  }
});

test('An order is valid for as long as its package says, from its start.', () => {
  const lengths = { 1: [28, 31], 2: [30, 90] } as const;
  for (const { startDate, endDate, periodType, totalActive } of typicalState(1).packageOrders) {
    const days = (secondsOf(endDate) - secondsOf(startDate)) / 86_400;
    if (periodType === 2) expect(days).toBe(totalActive);
    expect(days).toBeGreaterThanOrEqual(lengths[periodType][0]);
    expect(days).toBeLessThanOrEqual(lengths[periodType][1]);
  }
});

test('The orders of a card follow one another: finished ones, one in use, one that waits.', () => {
  for (const seed of SEEDS) {
    const orders = typicalState(seed).packageOrders;
    for (const card of new Set(orders.map(({ iccid }) => iccid))) {
      const own = orders.filter(({ iccid }) => iccid === card);
      expect(own.map(({ state }) => state)).toEqual([...own.slice(2).map(() => 2), 1, 0]);
      expect(own.map(({ renew }) => renew)).toEqual([0, ...own.slice(1).map(() => 1)]);
      for (const [index, { createDate, startDate, updateDate, endDate, state }] of own.entries()) {
        expect(createDate < startDate && startDate < endDate).toBe(true);
        expect(
          state === 0 ? updateDate === createDate : updateDate >= startDate && updateDate < endDate,
        ).toBe(true);
        expect(updateDate < (own[index + 1]?.createDate ?? '9')).toBe(true);
        if (state === 0) expect(startDate).toBe(own[index - 1]?.endDate);
      }
    }
  }
});

test('Orders placed elsewhere lack the number of the caller, and there are both kinds.', () => {
  const withNumber = typicalState(1).packageOrders.map((order) => 'outTradeNo' in order);
  expect(new Set(withNumber)).toEqual(new Set([true, false]));
});

test('The same seed gives the same state all day in China, another seed another one.', () => {
  const state = startMock().snapshot();
  const startOfDay = Date.parse('2026-11-22T00:00:00+08:00');
  for (const clock of [startOfDay, startOfDay + DAY - 1]) {
    expect(createMock(mock, { seed: 1, clock }).snapshot()).toEqual(state);
  }
  expect(createMock(mock, { seed: 1, clock: startOfDay - 1 }).snapshot()).not.toEqual(state);
  expect(startMock({ seed: 2 }).snapshot()).not.toEqual(state);
});

test('From day to day nothing but dates is another.', () => {
  const [one, next] = [startMock(), startMock({ clock: NOW + 100 * DAY })].map((subject) =>
    JSON.stringify(subject.snapshot())
      .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, 'DATE')
      .replaceAll(/"(\w+_timestamp|create_at|activates_at)":[1-9]\d*/g, '"$1":1'),
  );
  expect(one).toBe(next);
});

const CLOCKS = [
  '0003-02-01T00:00:00Z',
  '1970-01-01T00:00:00Z',
  '2026-02-28T23:59:59Z',
  '2031-07-15T12:00:00Z',
];

test.each([...CLOCKS, '9996-12-31T00:00:00Z'])(
  'Whenever a session starts (%s), it lists orders and records over every status, in keeping with its clock.',
  async (clock) => {
    const subject = startMock({ clock: Date.parse(clock) });
    const records = await poolRecords(subject, {});
    expect(new Set(records.map(({ status_code }) => status_code))).toEqual(new Set([3, 2, 1, 0, -1, -2]));
    const { data } = await packageOrders(subject, {});
    expect(new Set(data.map(({ state }) => state))).toEqual(new Set([0, 1, 2]));
  },
);

test.each(['0001-01-02T00:00:00Z', '9999-12-30T23:59:59Z'])(
  'At the ends of time (%s) there is a state too.',
  (clock) => {
    expect(() => startMock({ clock: Date.parse(clock) }).snapshot()).not.toThrow();
  },
);

test('At the start no order and no record contradicts the clock.', () => {
  for (const seed of SEEDS) {
    for (const clock of CLOCKS) {
      const now = Date.parse(clock);
      const { packageOrders: orders, poolRecords: records } = stateOf(startMock({ seed, clock: now }));
      const isAhead = (date: string): boolean => secondsOf(date) - 8 * 3600 > now / 1000;
      // There are too many of them for an expectation each.
      const odd = [
        ...orders.filter(
          ({ state, createDate, updateDate, startDate, endDate }) =>
            isAhead(createDate) ||
            isAhead(updateDate) ||
            (state < 2 && (isAhead(startDate) !== (state === 0) || !isAhead(endDate))),
        ),
        ...records.filter(
          ({ create_at, active_timestamp, expire_timestamp }) =>
            create_at > now / 1000 ||
            (active_timestamp !== 0 && active_timestamp > now / 1000) ||
            (expire_timestamp !== 0 && expire_timestamp <= now / 1000),
        ),
      ];
      expect([orders.length > 0, records.length > 0, odd]).toEqual([true, true, []]);
    }
  }
});

test('The empty scenario is an account that has nothing.', async () => {
  const subject = startMock({ scenario: 'empty' });
  expect(await poolRecords(subject, {})).toEqual([]);
  expect(await packageOrders(subject, {})).toMatchObject({ data: [], total: 0 });
});

test('A state comes back from its snapshot, and a reset puts the start state in force again.', async () => {
  const subject = startMock();
  const start = subject.snapshot();
  const [record] = stateOf(subject).poolRecords;
  subject.restore({ poolRecords: [{ ...record, used: 1 }] });
  expect(await poolRecords(subject, {})).toMatchObject([{ used: 1 }]);
  const changed = subject.snapshot();
  subject.reset();
  expect(subject.snapshot()).toEqual(start);
  subject.restore(changed);
  expect(await poolRecords(subject, {})).toMatchObject([{ used: 1 }]);
});
