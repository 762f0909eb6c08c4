import { expect, test } from 'vitest';
import { CARD, caller, DAY, POOL_CODES } from './caller.fixture.ts';

const poolCode = POOL_CODES[0];

test.each([
  ['2026-10-22', 400],
  ['2026-10-23', 200],
  ['2026-11-22', 200],
  ['2026-11-23', 400],
  ['2026-02-30', 400],
])('on 22 November 2026 a query of the day %s is answered with the code %i.', async (queryDay, code) => {
  const { ask } = caller();
  expect(await ask('getCardDayUsage', { iccid: CARD, queryDay })).toMatchObject({ code });
  expect(await ask('getPoolDayUsage', { poolCode, queryDay })).toMatchObject({ code });
});

test.each([
  ['2025-10', 400],
  ['2025-11', 200],
  ['2026-11', 200],
  ['2026-12', 400],
])('on 22 November 2026 a query of the month %s is answered with the code %i.', async (queryMonth, code) => {
  const { ask } = caller();
  expect(await ask('getCardMonthUsage', { iccid: CARD, queryMonth })).toMatchObject({ code });
  expect(await ask('getPoolMonthUsage', { poolCode, queryMonth })).toMatchObject({ code });
});

test('a refused query says which days or months there are.', async () => {
  const { ask } = caller();
  expect(await ask('getCardDayUsage', { iccid: CARD, queryDay: '2025-01-01' })).toMatchObject({
    message: 'queryDay 2025-01-01 is neither today nor one of the 30 days before, 2026-10-23 to 2026-11-22',
  });
  expect(await ask('getPoolMonthUsage', { poolCode, queryMonth: '2024-12' })).toMatchObject({
    message: 'queryMonth 2024-12 is neither this month nor one of the 12 before, 2025-11 to 2026-11',
  });
});

test('the window moves with the clock of the session.', async () => {
  const { ask, mock } = caller();
  mock.clock.advance(DAY);
  expect(await ask('getCardDayUsage', { iccid: CARD, queryDay: '2026-10-23' })).toMatchObject({ code: 400 });
  expect(await ask('getCardDayUsage', { iccid: CARD, queryDay: '2026-11-23' })).toMatchObject({ code: 200 });
});

test('a pool asked without a day answers for today in China.', async () => {
  const { data, mock } = caller();
  const today = await data('getPoolDayUsage', { poolCode, queryDay: '2026-11-22' });
  expect(await data('getPoolDayUsage', { poolCode })).toEqual(today);
  mock.clock.stopAt(Date.parse('2026-11-22T16:30:00Z'));
  expect((await data('getPoolDayUsage', { poolCode })).day).toBe('2026-11-23');
});

test.each(['0001-01-02T00:00:00Z', '9999-12-30T23:59:59Z'])(
  'at the ends of time (%s) cards and pools answer too.',
  async (clock) => {
    const { ask, mock } = caller();
    mock.clock.stopAt(Date.parse(clock));
    expect(await ask('getCardDetail', { iccid: CARD })).toMatchObject({ code: 200 });
    expect(await ask('getPoolDayUsage', { poolCode })).toMatchObject({ code: 200 });
    expect(await ask('getCardMonthUsage', { iccid: CARD, queryMonth: '2026-11' })).toMatchObject({
      code: 400,
    });
  },
);
