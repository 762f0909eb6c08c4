import { expect, test } from 'vitest';
import { table } from '../../generated/tibiot/table.ts';
import { CARD, caller, POOL_CODES } from './caller.fixture.ts';
import { mock } from './index.ts';
import type { State } from './state.ts';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

/** What builds upon the typical scenario is as good as that for every seed. */
const SMALL = Object.keys(mock.scenarios).filter((name) => !['large', 'account-unverified'].includes(name));
const seedsOf = (scenario: string): readonly number[] => (scenario === 'typical' ? SEEDS : [1]);

function records(seed: number, scenario = 'typical'): { readonly [C in keyof State]: readonly State[C][] } {
  // The snapshot is the state of this very mock.
  return caller({ seed, scenario }).mock.snapshot() as never;
}

test('every record of every scenario passes its schema, of the typical one for seeds 1 to 20.', () => {
  for (const scenario of Object.keys(mock.scenarios)) {
    for (const seed of seedsOf(scenario)) {
      const { mock: running } = caller({ seed, scenario });
      const before = running.snapshot();
      expect(() => running.restore(before)).not.toThrow();
      expect(running.snapshot()).toEqual(before);
    }
  }
});

test('a record that breaks its schema is refused, so the check above can fail.', () => {
  const { mock: running } = caller();
  expect(() => running.restore({ cards: [{ iccid: '1', cardStatus: 8 }] })).toThrow('/cards/0/iccid');
});

test('every pool and card of every scenario is shown without a contract problem.', async () => {
  for (const scenario of SMALL) {
    for (const seed of seedsOf(scenario)) {
      const { data, mock: running } = caller({ seed, scenario });
      const { pools, cards } = records(seed, scenario);
      for (const { upoolCode: poolCode } of pools) {
        expect(await data('getPoolDetail', { poolCode })).toMatchObject({ upoolCode: poolCode });
      }
      for (const { iccid } of cards) {
        expect(await data('getCardDetail', { iccid })).toMatchObject({ iccid });
      }
      expect(running.journal.snapshot().mockProblems).toBe(0);
    }
  }
});

test('the typical scenario has every kind of pool and at least 30 cards in every status.', () => {
  const { pools, cards } = records(1);
  expect(pools.map(({ upoolCode }) => upoolCode)).toEqual(POOL_CODES);
  expect(new Set(pools.map(({ poolType }) => poolType))).toEqual(new Set([1, 2, 3]));
  expect(cards.length).toBeGreaterThanOrEqual(30);
  expect(new Set(cards.map(({ cardStatus }) => cardStatus))).toEqual(new Set([1, 4, 8, 12, 16, 18, 99]));
});

test.each([
  ['Pool', (pool: object) => pool],
  ['PoolPackage', (pool: { packageInfo?: object }) => pool.packageInfo],
  ['PackageCharge', (pool: { packageInfo?: { epiConfigs?: object[] } }) => pool.packageInfo?.epiConfigs?.[0]],
])('the first pool shows every field of the schema %s.', async (name, part) => {
  const schema = table.schemas[`/components/schemas/${name}`];
  const names = typeof schema === 'object' ? Object.keys(schema.properties ?? {}) : [];
  const pool = await caller().data('getPoolDetail', { poolCode: POOL_CODES[0] });
  expect(names.length).toBeGreaterThan(3);
  expect(Object.keys(part(pool) ?? {}).sort()).toEqual(names.sort());
});

test('no two cards share a number, for seeds 1 to 20.', () => {
  for (const seed of SEEDS) {
    const { cards } = records(seed);
    for (const name of ['iccid', 'imei', 'imsi', 'msisdn'] as const) {
      expect(new Set(cards.map((card) => card[name])).size).toBe(cards.length);
    }
  }
});

test('every card is in a pool that exists and is charged as its pool is, or not yet.', () => {
  const { pools, cards } = records(3);
  for (const { poolCode, cardStatus, billingMethod } of cards) {
    const pool = pools.find(({ upoolCode }) => upoolCode === poolCode);
    expect(billingMethod).toBe(cardStatus === 1 ? 0 : pool?.poolType);
  }
});

test('the traffic of a pool of packages is the sum of its cards, and no made-up usage exceeds it.', async () => {
  const { cards } = records(1);
  const poolCode = POOL_CODES[1];
  const pool = await caller().data('getPoolDetail', { poolCode });
  const ofPool = cards.filter((card) => card.poolCode === poolCode);
  expect(pool.totalFlow).toBe(ofPool.reduce((sum, { totalFlow = 0 }) => sum + totalFlow, 0));
  for (const { iccid, totalFlow } of ofPool) {
    const { useFlow } = await caller().data('getCardDetail', { iccid });
    expect(useFlow).toBeLessThanOrEqual(totalFlow ?? 0);
  }
});

test('the same seed gives the same state and another seed another one.', () => {
  expect(records(7)).toEqual(records(7));
  expect(records(7)).not.toEqual(records(8));
});

test('the state does not depend on the clock.', () => {
  expect(caller({ clock: 0 }).mock.snapshot()).toEqual(caller().mock.snapshot());
});

test('what only the state knows is not shown.', async () => {
  const card = await caller({ scenario: 'batch-fails' }).data('getCardDetail', { iccid: CARD });
  expect(Object.keys(card)).not.toContain('poolCode');
  expect(Object.keys(card)).not.toContain('rejectsSwitch');
});

test('the empty scenario knows neither pools nor cards.', async () => {
  const { ask } = caller({ scenario: 'empty' });
  expect(await ask('getPoolDetail', { poolCode: POOL_CODES[0] })).toMatchObject({ code: 404 });
  expect(await ask('getCardDetail', { iccid: CARD })).toMatchObject({ code: 404 });
});
