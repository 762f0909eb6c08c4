import type { Records, Scenario } from 'lockstep';
import { iccid, imei, imsi, type KeyedRandom, msisdn } from 'lockstep/fixtures';
import { VERIFIED } from './account.ts';
import type { State, StoredCard, StoredPool } from './state.ts';
import { POOLS, type PoolPlan } from './typical-pools.ts';

/** What the cards of a pool begin with, in turn: every status, and most of them normal. */
const STATUSES = [8, 8, 4, 12, 8, 1, 8, 16, 8, 18, 8, 99, 8, 8] as const;

/** The cards of the examples in the spec that exist; the third one there does not. */
const EXAMPLE_ICCIDS = ['89860119870100000012', '89860119870100000020'];

const GIB = 1024 ** 2;

/** Four pools: every kind and the billing periods of a month, a quarter and a year, the last one without cards. */
export const typical: Scenario<State> = ({ random }) => ({
  ...poolsWithCards(random, POOLS, 0),
  dayUsage: [],
  batches: [],
  accounts: VERIFIED,
});

/** Pools as planned, with their cards; the numbers of pools are counted up from `firstSerial`. */
export function poolsWithCards(
  random: KeyedRandom,
  plans: readonly PoolPlan[],
  firstSerial: number,
): Pick<Records<State>, 'pools' | 'cards'> {
  const pools = plans.map(({ cards: count, ...pool }, place) => {
    const serial = firstSerial + place;
    const cards = Array.from({ length: count }, (_, index) =>
      card(random.under('card', serial, index), pool, serial, index),
    );
    // Where every card has a package of its own, the pool is all of them together.
    const totalFlow = pool.totalFlow ?? cards.reduce((sum, one) => sum + (one.totalFlow ?? 0), 0);
    return { pool: { ...pool, totalFlow }, cards };
  });
  return {
    pools: pools.map(({ pool }) => pool),
    cards: pools.flatMap(({ cards }) => cards),
  };
}

function card(random: KeyedRandom, pool: StoredPool, serial: number, index: number): StoredCard {
  const cardStatus = STATUSES[index % STATUSES.length] ?? 8;
  // In the middle of every number, so that no two cards share one whatever the seed.
  const place = `${serial}${String(index).padStart(2, '0')}`;
  const example = serial === 0 ? EXAMPLE_ICCIDS[index] : undefined;
  return {
    iccid: example ?? iccid(random, 'iccid', { prefix: `898604${place}` }),
    imei: imei(random, 'imei', { prefix: `86${place}` }),
    imsi: imsi(random, 'imsi', { prefix: `46004${place}` }),
    msisdn: msisdn(random, 'msisdn', { prefix: `10648${place}` }),
    totalFlow: pool.poolType === 2 ? 0 : random.pick('package', [1, 2, 5]) * GIB * (pool.billingCycle ?? 1),
    // A card in its silent period has not been charged yet.
    billingMethod: cardStatus === 1 ? 0 : (pool.poolType ?? 0),
    apn: random.pick('apn', ['cmiot', 'cmmtm', 'cmnet']),
    cardStatus,
    poolCode: pool.upoolCode,
  };
}
