import type { Scenario } from 'lockstep';
import type { State } from './state.ts';

const TWO_DAYS = 2 * 86_400_000;
/** The most cards that a batch has. */
const MOST = 10;
const SILENT = 1;

/**
 * Every card is in its silent period. A batch that was asked for two days ago to switch on the first of them is still
 * under way, and neither this one nor any other ever ends.
 */
export const activationStuck =
  (before: Scenario<State>): Scenario<State> =>
  (context) => {
    const { cards, batches, ...others } = before(context);
    const iccids = cards.slice(0, MOST).map(({ iccid }) => iccid);
    const stuck = { batchCode: 'STUCK0001', switchOn: true, iccids, startedAt: context.now - TWO_DAYS };
    return {
      ...others,
      cards: cards.map((card) => ({ ...card, cardStatus: SILENT, billingMethod: 0, stallsSwitch: true })),
      batches: iccids.length === 0 ? batches : [...batches, stuck],
    };
  };
