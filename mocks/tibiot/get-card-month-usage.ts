import { defineHandlers, type Handler } from 'lockstep';
import type { Operations } from '../../generated/tibiot/operations.ts';
import { failure, success } from './envelope.ts';
import { askedMonth } from './query-window.ts';
import type { State } from './state.ts';
import { usageOfCard } from './usage.ts';

const { find } = defineHandlers<Operations, State>();

export const getCardMonthUsage: Handler<Operations['getCardMonthUsage'], State> = find('getCardMonthUsage', {
  from: 'cards',
  key: ({ query }) => query.iccid,
  found: (card, context) => {
    const month = context.query.queryMonth;
    const asked = askedMonth(month, context.now);
    if ('refusal' in asked) return failure(context, 400, asked.refusal);
    const useFlowKb = usageOfCard(card, asked.period, context);
    return success(context, { month, iccid: card.iccid, useFlowKb });
  },
  missing: (context) => failure(context, 404, 'card does not exist'),
});
