import { defineHandlers, type Handler } from 'lockstep';
import type { Operations } from '../../generated/tibiot/operations.ts';
import { failure, success } from './envelope.ts';
import { askedDay } from './query-window.ts';
import type { State } from './state.ts';
import { usageOfCard } from './usage.ts';

const { find } = defineHandlers<Operations, State>();

export const getCardDayUsage: Handler<Operations['getCardDayUsage'], State> = find('getCardDayUsage', {
  from: 'cards',
  key: ({ query }) => query.iccid,
  found: (card, context) => {
    const day = context.query.queryDay;
    const asked = askedDay(day, context.now);
    if ('refusal' in asked) return failure(context, 400, asked.refusal);
    const useFlowKb = usageOfCard(card, asked.period, context);
    return success(context, { day, iccid: card.iccid, useFlowKb });
  },
  missing: (context) => failure(context, 404, 'card does not exist'),
});
