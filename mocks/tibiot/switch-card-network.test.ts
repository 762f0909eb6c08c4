import { expect, test } from 'vitest';
import {
  CARD,
  type Caller,
  caller,
  MINUTE,
  MORNING,
  OTHER_CARD,
  POOL_CODES,
  UNKNOWN_CARD,
} from './caller.fixture.ts';

async function statusOf({ data }: Caller, iccid: string): Promise<number | undefined> {
  return (await data('getCardDetail', { iccid })).cardStatus;
}

async function countsOf({ data }: Caller): Promise<Record<number, number | undefined>> {
  const { bindCardStatusCount = [] } = await data('getPoolDetail', { poolCode: POOL_CODES[0] });
  return Object.fromEntries(bindCardStatusCount.map(({ cardStatus, total }) => [cardStatus, total]));
}

test('known cards go into a batch and unknown ones into errorInfo.', async () => {
  const calling = caller();
  const result = await calling.switchCards([CARD, UNKNOWN_CARD, OTHER_CARD], false);
  expect(result).toEqual({
    successCount: 2,
    batchCode: 'B202611220001',
    errorInfo: [{ infoMessage: 'card does not exist', iccid: UNKNOWN_CARD }],
  });
  const items = await calling.data('getBatchStatus', { batchCode: 'B202611220001' });
  expect(items.map(({ iccid }) => iccid)).toEqual([CARD, OTHER_CARD]);
});

test('a card that is named twice counts once, known or not.', async () => {
  const { switchCards, data } = caller();
  const result = await switchCards([CARD, CARD, UNKNOWN_CARD, UNKNOWN_CARD], true);
  expect(result.successCount).toBe(1);
  expect(result.errorInfo).toHaveLength(1);
  expect(await data('getBatchStatus', { batchCode: result.batchCode ?? '' })).toHaveLength(1);
});

test('where no card is known there is no batch, and nothing changes.', async () => {
  const { switchCards, mock } = caller();
  const before = mock.snapshot();
  expect(await switchCards([UNKNOWN_CARD], true)).toEqual({
    successCount: 0,
    errorInfo: [{ infoMessage: 'card does not exist', iccid: UNKNOWN_CARD }],
  });
  expect(mock.snapshot()).toEqual(before);
});

test('a batch, its cards and the counts of the pool follow the clock, without a further call.', async () => {
  const calling = caller();
  const { data, mock } = calling;
  const before = await countsOf(calling);
  const { batchCode = '' } = await calling.switchCards([CARD], false);
  const { msisdn } = await data('getCardDetail', { iccid: CARD });
  const itemAfter = async (minutes: number) => {
    mock.clock.stopAt(MORNING + minutes * MINUTE);
    return data('getBatchStatus', { batchCode });
  };
  expect(await itemAfter(0)).toEqual([{ operationCardStatus: 1, iccid: CARD, msisdn }]);
  expect(await itemAfter(2)).toEqual([{ operationCardStatus: 2, iccid: CARD, msisdn }]);
  expect(await statusOf(calling, CARD)).toBe(8);
  expect(await countsOf(calling)).toEqual(before);
  expect(await itemAfter(10)).toEqual([{ operationCardStatus: 3, iccid: CARD, msisdn }]);
  expect(await statusOf(calling, CARD)).toBe(4);
  expect(await countsOf(calling)).toEqual({ ...before, 8: (before[8] ?? 0) - 1, 4: (before[4] ?? 0) + 1 });
});

test.each(POOL_CODES)('the counts by status of the pool %s are those of its cards.', async (poolCode) => {
  const { data, mock } = caller();
  // The snapshot is the state of this very mock.
  const { cards } = mock.snapshot() as unknown as { cards: { iccid: string; poolCode: string }[] };
  const counts = new Map<number | undefined, number>();
  for (const { iccid } of cards.filter((card) => card.poolCode === poolCode)) {
    const { cardStatus } = await data('getCardDetail', { iccid });
    counts.set(cardStatus, (counts.get(cardStatus) ?? 0) + 1);
  }
  const { bindCardStatusCount = [], totalCard } = await data('getPoolDetail', { poolCode });
  expect(new Map(bindCardStatusCount.map(({ cardStatus, total = 0 }) => [cardStatus, total]))).toEqual(
    counts,
  );
  expect(totalCard).toBe([...counts.values()].reduce((sum, total) => sum + total, 0));
});

test('a later batch wins over an earlier one when it is done.', async () => {
  const calling = caller();
  await calling.switchCards([CARD], false);
  calling.mock.clock.advance(3 * MINUTE);
  await calling.switchCards([CARD], true);
  calling.mock.clock.advance(3 * MINUTE);
  expect(await statusOf(calling, CARD)).toBe(4);
  calling.mock.clock.advance(3 * MINUTE);
  expect(await statusOf(calling, CARD)).toBe(8);
});

test('under the scenario batch-fails a batch ends in 4 and changes nothing.', async () => {
  const calling = caller({ scenario: 'batch-fails' });
  const { batchCode = '' } = await calling.switchCards([CARD, OTHER_CARD], false);
  calling.mock.clock.advance(10 * MINUTE);
  const items = await calling.data('getBatchStatus', { batchCode });
  expect(items.map(({ operationCardStatus }) => operationCardStatus)).toEqual([4, 4]);
  expect(await statusOf(calling, CARD)).toBe(8);
});

test('codes of batches count up, and one that is in use is passed over.', async () => {
  const { switchCards, mock } = caller();
  expect((await switchCards([CARD], false)).batchCode).toBe('B202611220001');
  expect((await switchCards([CARD], false)).batchCode).toBe('B202611220002');
  const state = mock.snapshot() as { batches: object[] };
  mock.restore({ ...state, batches: state.batches.slice(1) as never });
  expect((await switchCards([CARD], false)).batchCode).toBe('B202611220003');
});

test.each([
  ['more than ten cards', { iccids: Array(11).fill(CARD), switchOn: true }, '/iccids'],
  ['no card', { iccids: [], switchOn: true }, '/iccids'],
  ['a number for an ICCID', { iccids: [CARD, 7], switchOn: true }, '/iccids/1'],
  ['a word for the direction', { iccids: [CARD], switchOn: 'on' }, '/switchOn'],
])('a switch with %s is refused with 422, and the pointer says where.', async (_what, body, pointer) => {
  const { sendSwitch, mock } = caller();
  const before = mock.snapshot();
  const response = await sendSwitch(body);
  expect(response.status).toBe(422);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(await response.json()).toMatchObject({ operation: 'switchCardNetwork', pointer });
  expect(mock.snapshot()).toEqual(before);
});

test('a switch without a direction is refused with 422, and the answer names what is missing.', async () => {
  const response = await caller().sendSwitch({ iccids: [CARD] });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    pointer: '/switchOn',
    expected: expect.stringContaining('switchOn'),
  });
});

test('a snapshot holds a batch under way, and its restoring goes on with it.', async () => {
  const calling = caller();
  const { batchCode = '' } = await calling.switchCards([CARD], false);
  const snapshot = calling.mock.snapshot();
  calling.mock.reset();
  expect(await calling.ask('getBatchStatus', { batchCode })).toMatchObject({ code: 404 });
  calling.mock.restore(snapshot);
  calling.mock.clock.advance(6 * MINUTE);
  expect(await calling.data('getBatchStatus', { batchCode })).toMatchObject([{ operationCardStatus: 3 }]);
  expect(calling.mock.snapshot()).toEqual(snapshot);
});
