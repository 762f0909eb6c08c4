import type { Moment } from 'lockstep';
import { DAY, dayOf, dayText, elapsedCycle, type Period } from './calendar.ts';
import { cardStatus } from './card-status.ts';
import type { DayUsage, Reading, StoredCard } from './state.ts';
import { usageOfDay } from './usage-of-day.ts';

/** Statuses in which a card has a network: normal and test period. */
export const CONNECTED: readonly number[] = [8, 12];

export function dayUsageKey({ iccid, day }: Pick<DayUsage, 'iccid' | 'day'>): string {
  return `${iccid} ${day}`;
}

/**
 * What a card used in some days that have begun, in KB: of each day what the state says, or else a made-up
 * number of whole KB, so that sums are exact. A card without a network when a day begins uses nothing on it.
 */
export function usageOfCard(card: StoredCard, { first, last }: Period, { state, random }: Reading): number {
  const { iccid, usedUp } = card;
  const batches = state.batches.all().filter(({ iccids }) => iccids.includes(iccid));
  let sum = 0;
  for (let at = first; at <= last; at += DAY) {
    const day = dayText(at);
    const stored = state.dayUsage.get(dayUsageKey({ iccid, day }));
    if (stored !== undefined) sum += stored.useFlowKb;
    else if (usedUp !== undefined && usedUp.day <= day && day <= usedUp.until)
      sum += day === usedUp.day ? usedUp.useFlowKb : 0;
    else if (CONNECTED.includes(cardStatus(card, batches, at))) sum += usageOfDay(random, iccid, day);
  }
  return sum;
}

/** What a card used in its billing period, which is that of its pool. */
export function usageInCycle(card: StoredCard, reading: Reading): number {
  const months = reading.state.pools.get(card.poolCode)?.billingCycle ?? 1;
  return usageOfCard(card, elapsedCycle(months, reading.now), reading);
}

/** A day is counted as soon as it has begun, and with it a new month or billing period may begin. */
export function usageMoments(_card: StoredCard, { now }: Pick<Reading, 'now'>): readonly Moment[] {
  return [{ at: dayOf(now) + DAY, what: 'a new day of usage begins' }];
}

export function usageOfPool(poolCode: string, period: Period, reading: Reading): number {
  return cardsOfPool(poolCode, reading).reduce((sum, card) => sum + usageOfCard(card, period, reading), 0);
}

export function cardsOfPool(poolCode: string, { state }: Pick<Reading, 'state'>): readonly StoredCard[] {
  return state.cards.where('poolCode', poolCode);
}
