import type { Moment } from 'lockstep';
import type { Schemas } from '../../generated/tibiot/operations.ts';
import type { Batch, Reading, StoredCard } from './state.ts';

/** After the batch was asked for, in milliseconds: assumed, the document gives no times. */
const BEGINS_AFTER = 60_000;
const ENDS_AFTER = 300_000;

/** How operations on a card end, where they do not end well. */
type SwitchFate = Pick<StoredCard, 'rejectsSwitch' | 'stallsSwitch'>;

type OperationStatus = NonNullable<Schemas['BatchCard']['operationCardStatus']>;

/** How far a batch is with one of its cards at an instant. */
export function operationStatus(
  { startedAt }: Batch,
  { rejectsSwitch, stallsSwitch }: SwitchFate,
  at: number,
): OperationStatus {
  const elapsed = at - startedAt;
  if (elapsed < BEGINS_AFTER) return 1;
  if (elapsed < ENDS_AFTER || stallsSwitch === true) return 2;
  return rejectsSwitch === true ? 4 : 3;
}

/** What becomes of a batch by itself, and when. */
export function batchMoments(batch: Batch, { state }: Pick<Reading, 'state'>): readonly Moment[] {
  const { iccids, startedAt } = batch;
  const ends = iccids.some((iccid) => state.cards.get(iccid)?.stallsSwitch !== true);
  return [
    { at: startedAt + BEGINS_AFTER, what: 'the operation on the cards of the batch is under way' },
    ...(ends
      ? [{ at: startedAt + ENDS_AFTER, what: 'the operation on the cards of the batch has ended' }]
      : []),
  ];
}

/** The status of a card at an instant: the one that it came with, or what the latest batch done by then made of it. */
export function cardStatus(card: StoredCard, batches: readonly Batch[], at: number): Schemas['CardStatus'] {
  let latest: Batch | undefined;
  for (const batch of batches) {
    if (!batch.iccids.includes(card.iccid) || operationStatus(batch, card, at) !== 3) continue;
    if (latest === undefined || batch.startedAt >= latest.startedAt) latest = batch;
  }
  if (latest === undefined) return card.cardStatus;
  return latest.switchOn ? 8 : 4;
}
