import type { Scenario } from 'lockstep';
import { VERIFIED } from './account.ts';
import type { State } from './state.ts';
import { poolsWithCards } from './typical.ts';
import { POOLS, type PoolPlan } from './typical-pools.ts';

const MORE_POOLS = 200;
const CARDS_EACH = 50;
/** After those of the typical pools, and of one length, so that no two cards share a number. */
const FIRST_SERIAL = 100;

/** The typical pools, and 200 more of every kind that has cards, with 50 cards each. */
export const large: Scenario<State> = ({ random }) => {
  const own = poolsWithCards(random, POOLS, 0);
  const more = poolsWithCards(random, morePools(), FIRST_SERIAL);
  return {
    pools: [...own.pools, ...more.pools],
    cards: [...own.cards, ...more.cards],
    dayUsage: [],
    batches: [],
    accounts: VERIFIED,
  };
};

function morePools(): readonly PoolPlan[] {
  const kinds = POOLS.filter(({ cards }) => cards > 0);
  return Array.from({ length: MORE_POOLS / kinds.length + 1 }, () => kinds)
    .flat()
    .slice(0, MORE_POOLS)
    .map((plan, index) => ({
      ...plan,
      upoolCode: `UP20251201${String(index + 1).padStart(4, '0')}`,
      upoolName: `${plan.upoolName ?? ''} ${index + 1}`,
      cards: CARDS_EACH,
    }));
}
