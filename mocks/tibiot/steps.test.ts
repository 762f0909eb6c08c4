import { expect, test } from 'vitest';
import { CARD, type Caller, caller, DAY, MINUTE, MORNING, OTHER_CARD, POOL_CODES } from './caller.fixture.ts';

/** What some requests are answered, without the code of the call. */
async function answers({ ask }: Caller, batchCode: string): Promise<string> {
  const all = await Promise.all([
    ask('getBatchStatus', { batchCode }),
    ask('getCardDetail', { iccid: CARD }),
    ask('getCardDetail', { iccid: OTHER_CARD }),
    ...POOL_CODES.map((poolCode) => ask('getPoolDetail', { poolCode })),
    ...POOL_CODES.map((poolCode) => ask('getPoolDayUsage', { poolCode })),
  ]);
  return JSON.stringify(all).replaceAll(/"traceId":"\w+"/g, '');
}

test('Between two steps no answer changes, and at each step one does: a batch, then days of usage.', async () => {
  const calling = caller();
  const { mock } = calling;
  const { batchCode = '' } = await calling.switchCards([CARD, OTHER_CARD], false);
  const seen: string[] = [];
  for (let count = 0; count < 5; count += 1) {
    const before = await answers(calling, batchCode);
    const next = mock.step();
    if (next === undefined) throw new Error('Nothing more comes.');
    seen.push(...next.transitions.map(({ collection, what }) => `${collection}: ${what}`));
    expect([mock.clock.now(), mock.clock.running]).toEqual([next.at, false]);
    expect(await answers(calling, batchCode)).not.toBe(before);
    mock.clock.stopAt(next.at - 1);
    expect(await answers(calling, batchCode)).toBe(before);
    mock.clock.stopAt(next.at);
  }
  expect(seen).toEqual([
    'batches: the operation on the cards of the batch is under way',
    'batches: the operation on the cards of the batch has ended',
    ...[1, 2, 3].map(() => 'cards: a new day of usage begins'),
  ]);
});

test('A step says when it was, of how many records, and which were the first.', async () => {
  const { mock, switchCards } = caller();
  const { batchCode } = await switchCards([CARD], false);
  expect(mock.step()).toEqual({
    at: MORNING + MINUTE,
    transitions: [
      {
        provider: 'tibiot',
        collection: 'batches',
        what: 'the operation on the cards of the batch is under way',
        count: 1,
        keys: [batchCode],
      },
    ],
  });
  const [midnight] = mock.step('cards')?.transitions ?? [];
  expect([midnight?.count, midnight?.keys.length]).toEqual([36, 10]);
  expect(mock.clock.now()).toBe(Date.parse('2026-11-23T00:00:00+08:00'));
  expect(() => mock.step('card')).toThrow('Expected one of pools, cards, dayUsage, batches');
});

test('A pool that is paid for centrally becomes invalid when its last day is over.', async () => {
  const { mock, data } = caller();
  const poolCode = POOL_CODES[0];
  const next = mock.step('pools');
  expect(next).toMatchObject({ transitions: [{ what: 'the pool is no longer valid', keys: [poolCode] }] });
  expect(new Date(next?.at ?? 0).toISOString()).toBe('2035-03-31T16:00:00.000Z');
  expect((await data('getPoolDetail', { poolCode })).upoolStatus).toBe(2);
  mock.clock.advance(-1);
  expect((await data('getPoolDetail', { poolCode })).upoolStatus).toBe(1);
  mock.clock.advance(DAY);
  expect(mock.step('pools')).toBeUndefined();
});

test('Where nothing more comes the clock goes on as before.', () => {
  const { mock } = caller({ scenario: 'empty', clock: '+3d' });
  expect([mock.step(), mock.clock.running]).toEqual([undefined, true]);
});
