import { expect, test } from 'vitest';
import { CARD, caller, POOL_CODES, UNKNOWN_CARD } from './caller.fixture.ts';

const UNKNOWN_POOL = 'UP999999999999';

test.each([
  ['getPoolDetail', { poolCode: UNKNOWN_POOL }, 'pool does not exist'],
  ['getPoolMonthUsage', { poolCode: UNKNOWN_POOL, queryMonth: '2026-11' }, 'pool does not exist'],
  ['getPoolDayUsage', { poolCode: UNKNOWN_POOL }, 'pool does not exist'],
  ['getCardDetail', { iccid: UNKNOWN_CARD }, 'card does not exist'],
  ['getCardMonthUsage', { iccid: UNKNOWN_CARD, queryMonth: '2026-11' }, 'card does not exist'],
  ['getCardDayUsage', { iccid: UNKNOWN_CARD, queryDay: '2026-11-22' }, 'card does not exist'],
  ['getBatchStatus', { batchCode: 'B209901010001' }, 'batch does not exist'],
] as const)(
  '%s of something unknown fails in the envelope, with HTTP status 200.',
  async (operation, query, message) => {
    const response = await caller().send(operation, query);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      code: 404,
      message,
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  },
);

test.each([
  ['getPoolDetail', {}, '/poolCode'],
  ['getCardDetail', { iccid: '1234' }, '/iccid'],
  ['getCardDayUsage', { iccid: CARD }, '/queryDay'],
  ['getCardDayUsage', { iccid: CARD, queryDay: '2026-11-32' }, '/queryDay'],
  ['getPoolDayUsage', { poolCode: POOL_CODES[0], queryDay: '20261122' }, '/queryDay'],
  ['getPoolMonthUsage', { poolCode: POOL_CODES[0], queryMonth: '2026-13' }, '/queryMonth'],
  ['getCardMonthUsage', { iccid: CARD, queryMonth: '2026-1' }, '/queryMonth'],
  ['getBatchStatus', {}, '/batchCode'],
] as const)('%s with %j breaks the contract at %s.', async (operation, query, pointer) => {
  const response = await caller().send(operation, query);
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ operation, pointer });
});

test('a trace id is the same for the same request at the same instant, and another one otherwise.', async () => {
  const { ask, mock } = caller();
  const first = await ask('getCardDetail', { iccid: CARD });
  expect(await ask('getCardDetail', { iccid: CARD })).toEqual(first);
  const other = await ask('getCardDetail', { iccid: UNKNOWN_CARD });
  expect(other.traceId).not.toBe(first.traceId);
  mock.clock.advance(1);
  expect((await ask('getCardDetail', { iccid: CARD })).traceId).not.toBe(first.traceId);
});

test('a pool whose last day has passed is no longer valid.', async () => {
  const { data, mock } = caller({ clock: Date.parse('2035-03-31T15:59:59Z') });
  expect((await data('getPoolDetail', { poolCode: POOL_CODES[0] })).upoolStatus).toBe(1);
  mock.clock.advance(1000);
  expect((await data('getPoolDetail', { poolCode: POOL_CODES[0] })).upoolStatus).toBe(2);
});
