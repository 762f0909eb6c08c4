import { expect, test } from 'vitest';
import { NOW, packageOrders, poolRecords, send, signed, startMock, stateOf } from './client.fixture.ts';

const DAY = 86_400_000;

test('A pool record that waits becomes active the day after the start, and expires a year later.', async () => {
  const subject = startMock();
  const waiting = await poolRecords(subject, { status_code_arr: '2' });
  expect(
    waiting.every(({ active_timestamp, expire_timestamp }) => active_timestamp + expire_timestamp === 0),
  ).toBe(true);
  const next = subject.step('poolRecords');
  expect(next?.transitions).toMatchObject([{ what: 'the pool record becomes active', count: 1 }]);
  const id = Number(next?.transitions[0]?.keys[0]);
  const at = (next?.at ?? 0) / 1000;
  const record = (await poolRecords(subject, {})).find(({ pool_record_id }) => pool_record_id === id);
  const seen =
    record ?? (await poolRecords(subject, { pool_object_id: 388 })).find((one) => one.pool_record_id === id);
  expect(seen).toMatchObject({ status_code: 3, active_timestamp: at, expire_timestamp: at + 365 * 86_400 });
  subject.clock.advance('3d');
  expect(await poolRecords(subject, { status_code_arr: '2' })).toEqual([]);
  subject.clock.advance('366d');
  expect(await poolRecords(subject, { status_code_arr: '3' })).toEqual([]);
});

test('Between two steps no answer changes, and at each step one does.', async () => {
  const subject = startMock();
  const pools = [387, 388];
  const cards = [...new Set(stateOf(subject).packageOrders.map(({ iccid }) => iccid))];
  const answers = async (): Promise<string> =>
    JSON.stringify([
      await Promise.all(pools.map((pool_object_id) => poolRecords(subject, { pool_object_id }))),
      await Promise.all(cards.map((iccid) => packageOrders(subject, { iccid }))),
    ]);
  for (let count = 0; count < 15; count += 1) {
    const before = await answers();
    const { at = 0 } = subject.step() ?? {};
    expect(await answers()).not.toBe(before);
    subject.clock.stopAt(at - 1);
    expect(await answers()).toBe(before);
    subject.clock.stopAt(at);
  }
});

test('A request that was signed twenty minutes ago by both clocks is stale, and one signed by either is not.', async () => {
  const subject = startMock();
  const codeOf = async (now: number): Promise<unknown> => {
    const body = signed({ iccid: '8988308650104486856' }, now);
    return (await (await send(subject, 'listPackageOrders', body)).json()).code;
  };
  subject.clock.stopAt(Date.parse('2030-01-01T00:00:00Z'));
  const then = subject.clock.now();
  expect(await codeOf(then)).toBe('200');
  subject.clock.advance('20m');
  expect([await codeOf(then), await codeOf(then + 20 * 60_000), await codeOf(Date.now())]).toEqual([
    '4004',
    '200',
    '200',
  ]);
});

test('In "expired" no order waits or is in use, and no pool record is active.', async () => {
  for (const scenario of ['expired', 'large+expired']) {
    const subject = startMock({ scenario });
    const { data } = await packageOrders(subject, {});
    expect([data.length > 0, new Set(data.map(({ state }) => state))]).toEqual([true, new Set([2])]);
    expect((await poolRecords(subject, {})).length).toBeGreaterThan(0);
    expect(await poolRecords(subject, { status_code_arr: '2,3' })).toEqual([]);
    expect(subject.step()).toBeUndefined();
  }
});

test('In "pool-exhausted" every record of a pool has used all it had, now and later.', async () => {
  const subject = startMock({ scenario: 'pool-exhausted' });
  for (const now of [NOW, NOW + 30 * DAY]) {
    subject.clock.stopAt(now);
    const records = await poolRecords(subject, {});
    expect(records.some(({ status_code }) => status_code === 3)).toBe(true);
    expect(records.every(({ used, total }) => used === total)).toBe(true);
  }
});

test('In "account-unverified" every call that is signed rightly is refused, and the header says why.', async () => {
  const subject = startMock({ scenario: 'account-unverified' });
  const response = await send(subject, 'listPackageOrders', signed({ iccid: '8988308650104486856' }));
  expect(await response.json()).toEqual({
    code: '4005',
    message: 'The address of the caller is not allowed.',
  });
  expect(response.headers.get('x-lockstep-explain')).toMatch(/is_verified is false .*"accounts"/);
  const pool = await send(
    subject,
    'listPoolRecords',
    signed({ pool_object_id: 387, page: 1, page_size: 10 }),
  );
  expect((await pool.json()).code).toBe('4005');
  const wrong = await send(subject, 'listPackageOrders', {
    ...signed({ iccid: '8988308650104486856' }),
    nonce: 1,
  });
  expect((await wrong.json()).code).toBe('4003');
});

test('In "activation-stuck" records and orders wait for ever, past the planned start of an order.', async () => {
  const subject = startMock({ scenario: 'activation-stuck' });
  const waitingOf = async (): Promise<unknown> => [
    (await poolRecords(subject, { status_code_arr: '2' })).length,
    (await packageOrders(subject, { state: 0 })).data,
  ];
  const before = await waitingOf();
  expect(before).toEqual([8, [expect.objectContaining({ state: 0, flowUsageBytes: 0 })]]);
  subject.clock.advance('500d');
  expect(await waitingOf()).toEqual(before);
});

test('The large state has 10,000 records in one pool and 10,000 orders, with numbers of their own.', async () => {
  const subject = startMock({ scenario: 'large' });
  const { poolRecords: records, packageOrders: orders } = stateOf(subject);
  expect([records.length, orders.length]).toEqual([10_012, 10_000]);
  expect(new Set(records.map(({ pool_record_id }) => pool_record_id)).size).toBe(records.length);
  expect(new Set(records.map(({ order_no }) => order_no)).size).toBe(records.length);
  expect(await poolRecords(subject, { page: 10 })).toHaveLength(1000);
  expect((await packageOrders(subject, {})).total).toBe(50);
  const last = records.filter(({ pool_object_id }) => pool_object_id === 387).at(-1);
  expect((last?.active_timestamp ?? 0) * 1000).toBeLessThan(NOW);
});
