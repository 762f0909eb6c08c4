import { expect, test } from 'vitest';
import { CARD, type Caller, caller, DAY, MORNING, POOL_CODES } from './caller.fixture.ts';
import { mock } from './index.ts';

const MONTH = 31 * DAY;

test('In "expired" every pool is invalid, and the one that is paid for centrally ended yesterday.', async () => {
  const { data } = caller({ scenario: 'expired' });
  for (const poolCode of POOL_CODES) expect((await data('getPoolDetail', { poolCode })).upoolStatus).toBe(2);
  const { startTime = '', endTime = '' } = await data('getPoolDetail', { poolCode: POOL_CODES[0] });
  expect([startTime <= endTime, endTime]).toEqual([true, '2026-11-21']);
});

test('In "pool-exhausted" a pool with a limit has used all of it, and no more until its next billing period.', async () => {
  const { data, mock } = caller({ scenario: 'pool-exhausted' });
  const limited = [POOL_CODES[0], POOL_CODES[1]];
  for (const at of [MORNING, MORNING + 5 * DAY]) {
    mock.clock.stopAt(at);
    for (const poolCode of limited) {
      const { useFlow, totalFlow } = await data('getPoolDetail', { poolCode });
      expect([useFlow, (totalFlow ?? 0) > 0]).toEqual([totalFlow, true]);
    }
    expect((await data('getPoolDayUsage', { poolCode: POOL_CODES[0] })).useFlowKb).toBe(0);
  }
  mock.clock.stopAt(MORNING + MONTH);
  const { useFlow = 0, totalFlow = 0 } = await data('getPoolDetail', { poolCode: POOL_CODES[0] });
  expect(useFlow > 0 && useFlow < totalFlow).toBe(true);
});

test('In "pool-exhausted" a pool that is charged by usage has nothing that could be used up.', async () => {
  const poolCode = POOL_CODES[2];
  const typical = await caller().data('getPoolDetail', { poolCode });
  expect(await caller({ scenario: 'pool-exhausted' }).data('getPoolDetail', { poolCode })).toEqual(typical);
});

test('In "activation-stuck" no batch ever ends, and every card stays in its silent period.', async () => {
  const { data, mock, switchCards } = caller({ scenario: 'activation-stuck' });
  const { cards } = mock.snapshot() as unknown as { cards: { iccid: string }[] };
  const [first = '', eleventh = ''] = [cards[0]?.iccid, cards[10]?.iccid];
  const { batchCode = '' } = await switchCards([eleventh], true);
  mock.clock.advance('30d');
  for (const code of ['STUCK0001', batchCode]) {
    const items = await data('getBatchStatus', { batchCode: code });
    expect(new Set(items.map(({ operationCardStatus }) => operationCardStatus))).toEqual(new Set([2]));
  }
  for (const iccid of [first, eleventh]) expect((await data('getCardDetail', { iccid })).cardStatus).toBe(1);
  expect(mock.step('batches')).toBeUndefined();
});

test('A batch without cards is none that is stuck.', () => {
  const { mock } = caller({ scenario: 'empty+activation-stuck' });
  expect(mock.snapshot()).toMatchObject({ batches: [] });
});

test('The large state has more than 10,000 cards with numbers of their own, in pools that show them.', async () => {
  const { data, mock } = caller({ scenario: 'large' });
  const { pools, cards } = mock.snapshot() as unknown as {
    pools: { upoolCode: string }[];
    cards: { iccid: string; msisdn: string; poolCode: string }[];
  };
  expect([pools.length, cards.length]).toEqual([204, 10_036]);
  for (const name of ['iccid', 'msisdn'] as const)
    expect(new Set(cards.map((card) => card[name])).size).toBe(cards.length);
  expect((await data('getPoolDetail', { poolCode: pools[4]?.upoolCode ?? '' })).totalCard).toBe(50);
});

test('The large state can be expired and exhausted as well, in one.', async () => {
  const { data } = caller({ scenario: 'large+pool-exhausted+expired' });
  const pool = await data('getPoolDetail', { poolCode: 'UP202512010001' });
  expect(pool).toMatchObject({ totalCard: 50, upoolStatus: 2, useFlow: pool.totalFlow });
});

/** A request of every operation that is answered while the account is verified. */
const CALLS = {
  getPoolDetail: { poolCode: POOL_CODES[0] },
  getPoolMonthUsage: { poolCode: POOL_CODES[0], queryMonth: '2026-11' },
  getPoolDayUsage: { poolCode: POOL_CODES[0] },
  getCardDetail: { iccid: CARD },
  getCardMonthUsage: { iccid: CARD, queryMonth: '2026-11' },
  getCardDayUsage: { iccid: CARD, queryDay: '2026-11-21' },
  getBatchStatus: { batchCode: 'B202611220001' },
} as const;

async function answers({ send, sendSwitch }: Caller): Promise<readonly Response[]> {
  const switched = await sendSwitch({ iccids: [CARD], switchOn: false });
  const names = Object.keys(CALLS) as (keyof typeof CALLS)[];
  return [switched, ...(await Promise.all(names.map((name) => send(name, CALLS[name]))))];
}

const codesOf = async (responses: readonly Response[]): Promise<unknown[]> =>
  Promise.all(responses.map(async (response) => [response.status, (await response.json()).code]));

test('Every operation is called here, so that none can be left out below.', async () => {
  const operations = Object.keys(mock.handlers);
  expect(['switchCardNetwork', ...Object.keys(CALLS)].sort()).toEqual(operations.sort());
  expect(await codesOf(await answers(caller()))).toEqual(operations.map(() => [200, 200]));
});

test.each(['account-unverified', 'large+account-unverified', 'account-unverified+expired'])(
  'In "%s" every call is refused with code 403, now and later, and the header says why.',
  async (scenario) => {
    const client = caller({ scenario });
    for (const at of [MORNING, MORNING + 400 * DAY]) {
      client.mock.clock.stopAt(at);
      for (const response of await answers(client)) {
        expect(response.status).toBe(200);
        expect(response.headers.get('x-lockstep-explain')).toMatch(/is_verified is false .*"accounts"/);
        expect(await response.json()).toEqual({
          code: 403,
          message: 'account is not verified',
          traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
        });
      }
    }
    expect(client.mock.snapshot()).toEqual(caller({ scenario }).mock.snapshot());
  },
);

test('A request that breaks the contract is told so by an account that is not verified too.', async () => {
  expect((await caller({ scenario: 'account-unverified' }).send('getCardDetail', {})).status).toBe(422);
});

test('The account is let in once the state says that it is verified.', async () => {
  const client = caller({ scenario: 'account-unverified' });
  client.mock.restore(caller().mock.snapshot());
  expect(new Set((await codesOf(await answers(client))).flat())).toEqual(new Set([200]));
});
