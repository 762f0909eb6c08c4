import type { Scenario } from 'lockstep';
import type { State } from './state.ts';

/** Every operation on a card fails in the end and leaves it as it was. */
export const batchFails =
  (before: Scenario<State>): Scenario<State> =>
  (context) => {
    const { cards, ...others } = before(context);
    return { ...others, cards: cards.map((card) => ({ ...card, rejectsSwitch: true })) };
  };
