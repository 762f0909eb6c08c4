import type { Scenario } from 'lockstep';
import { dayText, wholeCycle } from './calendar.ts';
import type { State, StoredCard, StoredPool } from './state.ts';

/** Charged by usage: such a pool has nothing that could be used up. */
const BY_USAGE = 2;
/** Paid for centrally: its cards share what the pool has; otherwise each card has its own. */
const CENTRAL = 3;

/**
 * Every pool with a limit has used it up to the last KB on the first day of its billing period, as have its cards, and
 * uses no more until the next period begins. That the pool stays valid and its cards stay as they are is assumed.
 */
export const poolExhausted =
  (before: Scenario<State>): Scenario<State> =>
  (context) => {
    const { pools, cards, ...others } = before(context);
    const limited = new Map(pools.map((pool) => [pool.upoolCode, pool]));
    for (const [code, { poolType }] of limited) if (poolType === BY_USAGE) limited.delete(code);
    const places = new Map<string, number>();
    const counts = new Map<string, number>();
    for (const { poolCode } of cards) counts.set(poolCode, (counts.get(poolCode) ?? 0) + 1);
    const exhausted = cards.map((card) => {
      const pool = limited.get(card.poolCode);
      if (pool === undefined) return card;
      const place = places.get(card.poolCode) ?? 0;
      places.set(card.poolCode, place + 1);
      const kb =
        pool.poolType === CENTRAL ? share(pool, place, counts.get(card.poolCode) ?? 1) : card.totalFlow;
      return { ...card, usedUp: usedUp(pool, kb ?? 0, context.now) };
    });
    return { ...others, pools, cards: exhausted };
  };

/** In whole KB, so that all shares together are the whole. */
function share({ totalFlow = 0 }: StoredPool, place: number, count: number): number {
  return Math.floor(totalFlow / count) + (place < totalFlow % count ? 1 : 0);
}

function usedUp(
  { billingCycle = 1 }: StoredPool,
  useFlowKb: number,
  now: number,
): NonNullable<StoredCard['usedUp']> {
  const { first, last } = wholeCycle(billingCycle, now);
  return { useFlowKb, day: dayText(first), until: dayText(last) };
}
