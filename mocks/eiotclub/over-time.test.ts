import { expect, test } from 'vitest';
import { NOW, packageOrders, poolRecords, startMock, stateOf } from './client.fixture.ts';

const CARD = '8988308650104486856';
const SECOND = 1000;

/** A date of China as an instant. */
const instantOf = (date: string): number => Date.parse(`${date.replace(' ', 'T')}+08:00`);

function lastTwoOrders(): {
  waiting: string;
  subject: ReturnType<typeof startMock>;
  start: number;
  end: number;
} {
  const subject = startMock();
  const own = stateOf(subject).packageOrders.filter(({ iccid }) => iccid === CARD);
  const waiting = own.at(-1);
  if (waiting === undefined) throw new Error('The card has no order.');
  return {
    subject,
    waiting: String(waiting.orderId),
    start: instantOf(waiting.startDate),
    end: instantOf(waiting.endDate),
  };
}

test('An order waits, is in use from its start and over from its end, and filters go by that.', async () => {
  const { subject, waiting, start, end } = lastTwoOrders();
  const seen = async (now: number): Promise<unknown> => {
    subject.clock.stopAt(now);
    const { data } = await packageOrders(subject, { orderIdArrStr: waiting });
    const found = await Promise.all(
      ['0', '1', '2'].map((state) => packageOrders(subject, { orderIdArrStr: waiting, stateArrStr: state })),
    );
    return [data.map(({ state }) => state), found.map(({ total }) => total)];
  };
  expect(await seen(start - SECOND)).toEqual([[0], [1, 0, 0]]);
  expect(await seen(start)).toEqual([[1], [0, 1, 0]]);
  expect(await seen(end - SECOND)).toEqual([[1], [0, 1, 0]]);
  expect(await seen(end)).toEqual([[2], [0, 0, 1]]);
  // The clock may go back, too.
  expect(await seen(NOW)).toEqual([[0], [1, 0, 0]]);
});

test('When an order changes by itself, that is when it was updated.', async () => {
  const { subject, waiting, start, end } = lastTwoOrders();
  for (const now of [start, end]) {
    subject.clock.stopAt(now);
    const { data } = await packageOrders(subject, { orderIdArrStr: waiting });
    expect(instantOf(data[0]?.updateDate ?? '')).toBe(now);
  }
});

test('The order in use ends as the one that waits begins, and what was over stays over.', async () => {
  const { subject, start } = lastTwoOrders();
  const before = stateOf(subject).packageOrders.filter(({ iccid }) => iccid === CARD);
  subject.clock.stopAt(start);
  const { data } = await packageOrders(subject, {});
  expect(data.map(({ state }) => state)).toEqual([...before.slice(2).map(() => 2), 2, 1]);
  expect(data.slice(0, -2)).toEqual(before.slice(0, -2));
});

test('An active pool record is void from its expiry on, and filters go by that.', async () => {
  const subject = startMock();
  const first = stateOf(subject).poolRecords.find(({ status_code }) => status_code === 3);
  if (first === undefined) throw new Error('The pool has no active record.');
  const { pool_record_id, expire_timestamp } = first;
  const ids = async (status: string): Promise<number[]> =>
    (await poolRecords(subject, { status_code_arr: status })).map((record) => record.pool_record_id);
  subject.clock.stopAt(expire_timestamp * 1000 - 1);
  expect([(await ids('3')).includes(pool_record_id), (await ids('-1')).includes(pool_record_id)]).toEqual([
    true,
    false,
  ]);
  subject.clock.stopAt(expire_timestamp * 1000);
  expect([(await ids('3')).includes(pool_record_id), (await ids('-1')).includes(pool_record_id)]).toEqual([
    false,
    true,
  ]);
  subject.clock.advance(366 * 86_400_000);
  expect(await ids('3')).toEqual([]);
});

test('A start state goes by the clock at its start, however late it is first looked at; a reset begins anew.', async () => {
  const subject = startMock();
  subject.clock.advance(400 * 86_400_000);
  const states = async (): Promise<Set<number>> =>
    new Set((await packageOrders(subject, {})).data.map(({ state }) => state));
  expect(await states()).toEqual(new Set([2]));
  subject.reset();
  expect(await states()).toEqual(new Set([0, 1, 2]));
});

test('A record that was never activated is in no range of activation or expiry.', async () => {
  const subject = startMock();
  const activated = (await poolRecords(subject, {})).filter(({ active_timestamp }) => active_timestamp > 0);
  for (const filter of ['active_timestamp_end', 'expire_timestamp_end']) {
    expect(await poolRecords(subject, { [filter]: 9_999_999_999 })).toEqual(activated);
  }
  for (const filter of ['active_timestamp_start', 'expire_timestamp_start']) {
    expect(await poolRecords(subject, { [filter]: 0 })).toEqual(activated);
  }
});
