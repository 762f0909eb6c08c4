import type { Moment } from 'lockstep';
import type { Schemas } from '../../generated/tibiot/operations.ts';
import { DAY, dayOf, dayText, parseDate } from './calendar.ts';
import { cardStatus } from './card-status.ts';
import type { Reading, StoredCard, StoredPool } from './state.ts';
import { cardsOfPool, usageInCycle } from './usage.ts';

/** A pool as it is now, with what follows from its cards. */
export function poolDetail(pool: StoredPool, reading: Reading): Schemas['Pool'] {
  const cards = cardsOfPool(pool.upoolCode, reading);
  const use = cards.reduce((sum, card) => sum + usageInCycle(card, reading), 0);
  return {
    ...pool,
    // The one amount of usage that the spec has as an integer.
    useFlow: Math.round(use),
    totalCard: cards.length,
    bindCardStatusCount: countByStatus(cards, reading),
    ...(hasEnded(pool, reading) ? { upoolStatus: 2 } : {}),
  };
}

function countByStatus(
  cards: readonly StoredCard[],
  { state, now }: Reading,
): Schemas['PoolCardStatusCount'][] {
  const batches = state.batches.all();
  const totals = new Map<Schemas['CardStatus'], number>();
  for (const card of cards) {
    const status = cardStatus(card, batches, now);
    totals.set(status, (totals.get(status) ?? 0) + 1);
  }
  return [...totals].sort(([a], [b]) => a - b).map(([status, total]) => ({ cardStatus: status, total }));
}

/** What becomes of a pool by itself, and when. */
export function poolMoments({ endTime, upoolStatus }: StoredPool): readonly Moment[] {
  const last = endTime === undefined || upoolStatus === 2 ? undefined : parseDate(endTime);
  return last === undefined ? [] : [{ at: last + DAY, what: 'the pool is no longer valid' }];
}

/** Dates as the API writes them are in the order of their characters. */
function hasEnded({ endTime }: StoredPool, { now }: Reading): boolean {
  return endTime !== undefined && endTime < dayText(dayOf(now));
}
