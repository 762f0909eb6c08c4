import { expect, test } from 'vitest';
import { CARD, type Caller, caller, DAY, MINUTE, MORNING, POOL_CODES } from './caller.fixture.ts';
import type { StoredCard } from './state.ts';

const sum = (amounts: readonly (number | undefined)[]) =>
  amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);

/** `yyyy-MM-dd` of days from 1 on of a month. */
const days = (month: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);

function cardsOf({ mock }: Caller): readonly StoredCard[] {
  // The snapshot is the state of this very mock.
  return (mock.snapshot() as unknown as { cards: StoredCard[] }).cards;
}

async function cardDay({ data }: Caller, iccid: string, queryDay: string): Promise<number> {
  return (await data('getCardDayUsage', { iccid, queryDay })).useFlowKb ?? Number.NaN;
}

test('the days of the month under way add up to the month and to the useMonthFlow of the card.', async () => {
  const calling = caller();
  const ofDays = await Promise.all(days('2026-11', 22).map((day) => cardDay(calling, CARD, day)));
  const month = await calling.data('getCardMonthUsage', { iccid: CARD, queryMonth: '2026-11' });
  const card = await calling.data('getCardDetail', { iccid: CARD });
  expect(month).toEqual({ iccid: CARD, month: '2026-11', useFlowKb: sum(ofDays) });
  expect(card.useMonthFlow).toBe(month.useFlowKb);
  expect(month.useFlowKb).toBeGreaterThan(0);
});

test('the days of a month that is over add up to the month.', async () => {
  const calling = caller({ clock: Date.parse('2026-10-31T15:00:00Z') });
  const ofDays = await Promise.all(days('2026-10', 31).map((day) => cardDay(calling, CARD, day)));
  calling.mock.clock.stopAt(MORNING);
  const month = await calling.data('getCardMonthUsage', { iccid: CARD, queryMonth: '2026-10' });
  expect(month.useFlowKb).toBe(sum(ofDays));
});

test.each(POOL_CODES)(
  'the cards of the pool %s add up to it, by day, by month and in its billing period.',
  async (poolCode) => {
    const calling = caller();
    const iccids = cardsOf(calling)
      .filter((card) => card.poolCode === poolCode)
      .map(({ iccid }) => iccid);
    const ofDay = await Promise.all(iccids.map((iccid) => cardDay(calling, iccid, '2026-11-20')));
    const ofMonth = await Promise.all(
      iccids.map((iccid) => calling.data('getCardMonthUsage', { iccid, queryMonth: '2026-02' })),
    );
    const details = await Promise.all(iccids.map((iccid) => calling.data('getCardDetail', { iccid })));
    const { data } = calling;
    expect(await data('getPoolDayUsage', { poolCode, queryDay: '2026-11-20' })).toEqual({
      poolCode,
      day: '2026-11-20',
      useFlowKb: sum(ofDay),
    });
    expect(await data('getPoolMonthUsage', { poolCode, queryMonth: '2026-02' })).toEqual({
      poolCode,
      month: '2026-02',
      useFlowKb: sum(ofMonth.map(({ useFlowKb }) => useFlowKb)),
    });
    expect((await data('getPoolDetail', { poolCode })).useFlow).toBe(
      sum(details.map(({ useFlow }) => useFlow)),
    );
  },
);

test('the billing period of a card is that of its pool: months of the quarter add up to useFlow.', async () => {
  const calling = caller();
  const card = cardsOf(calling).find(({ poolCode }) => poolCode === POOL_CODES[1]);
  const iccid = card?.iccid ?? '';
  const months = await Promise.all(
    ['2026-10', '2026-11'].map((queryMonth) => calling.data('getCardMonthUsage', { iccid, queryMonth })),
  );
  const { useFlow } = await calling.data('getCardDetail', { iccid });
  expect(useFlow).toBe(sum(months.map(({ useFlowKb }) => useFlowKb)));
});

test('only cards in the normal status or in their test period use anything.', async () => {
  const calling = caller();
  for (const { iccid, cardStatus } of cardsOf(calling)) {
    const { useFlowKb } = await calling.data('getCardMonthUsage', { iccid, queryMonth: '2026-09' });
    if (cardStatus === 8 || cardStatus === 12) expect(useFlowKb).toBeGreaterThan(0);
    else expect(useFlowKb).toBe(0);
  }
});

test('a day that the state holds wins over the made-up one, in the card, its month and its pool.', async () => {
  const calling = caller();
  const { data, mock } = calling;
  const before = await cardDay(calling, CARD, '2026-11-20');
  const queryMonth = '2026-11';
  const poolCode = POOL_CODES[0];
  const month = await data('getCardMonthUsage', { iccid: CARD, queryMonth });
  const pool = await data('getPoolDetail', { poolCode });
  const state = mock.snapshot() as object;
  mock.restore({ ...state, dayUsage: [{ iccid: CARD, day: '2026-11-20', useFlowKb: 99_000.5 }] });
  const added = 99_000.5 - before;
  expect(await cardDay(calling, CARD, '2026-11-20')).toBe(99_000.5);
  const monthAfter = await data('getCardMonthUsage', { iccid: CARD, queryMonth });
  expect(monthAfter.useFlowKb).toBe((month.useFlowKb ?? 0) + added);
  expect((await data('getPoolDetail', { poolCode })).useFlow).toBe(Math.round((pool.useFlow ?? 0) + added));
});

test('a card that was switched off uses nothing from the next day on, and its past stays.', async () => {
  const calling = caller();
  const past = await cardDay(calling, CARD, '2026-11-21');
  const today = await cardDay(calling, CARD, '2026-11-22');
  await calling.switchCards([CARD], false);
  calling.mock.clock.advance(DAY);
  expect(await cardDay(calling, CARD, '2026-11-21')).toBe(past);
  expect(await cardDay(calling, CARD, '2026-11-22')).toBe(today);
  expect(await cardDay(calling, CARD, '2026-11-23')).toBe(0);
  await calling.switchCards([CARD], true);
  calling.mock.clock.advance(DAY + 10 * MINUTE);
  expect(await cardDay(calling, CARD, '2026-11-23')).toBe(0);
  expect(await cardDay(calling, CARD, '2026-11-24')).toBeGreaterThan(0);
});

test('usage goes by card, day and seed, and not by the order of the questions.', async () => {
  const one = caller();
  const other = caller();
  const forwards = [await cardDay(one, CARD, '2026-11-20'), await cardDay(one, CARD, '2026-11-21')];
  const backwards = [await cardDay(other, CARD, '2026-11-21'), await cardDay(other, CARD, '2026-11-20')];
  expect(backwards.reverse()).toEqual(forwards);
  expect(forwards[0]).not.toBe(forwards[1]);
  expect(await cardDay(caller({ seed: 2 }), CARD, '2026-11-20')).not.toBe(forwards[0]);
});
