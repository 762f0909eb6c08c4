import type { Scenario } from 'lockstep';
import type { State } from './state.ts';
import { typical } from './typical.ts';

/** The typical one, but every operation on a card fails in the end and leaves it as it was. */
export const batchFails: Scenario<State> = (context) => {
  const { cards, ...others } = typical(context);
  return { ...others, cards: cards.map((card) => ({ ...card, rejectsSwitch: true })) };
};
