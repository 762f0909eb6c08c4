import { defineHandlers, type Handler } from 'lockstep';
import type { Operations } from '../../generated/tibiot/operations.ts';
import { dayOf, dayText } from './calendar.ts';
import { failure, success } from './envelope.ts';
import { askedDay } from './query-window.ts';
import type { State } from './state.ts';
import { usageOfPool } from './usage.ts';

const { find } = defineHandlers<Operations, State>();

export const getPoolDayUsage: Handler<Operations['getPoolDayUsage'], State> = find('getPoolDayUsage', {
  from: 'pools',
  key: ({ query }) => query.poolCode,
  found: ({ upoolCode: poolCode }, context) => {
    const day = context.query.queryDay ?? dayText(dayOf(context.now));
    const asked = askedDay(day, context.now);
    if ('refusal' in asked) return failure(context, 400, asked.refusal);
    return success(context, { day, poolCode, useFlowKb: usageOfPool(poolCode, asked.period, context) });
  },
  missing: (context) => failure(context, 404, 'pool does not exist'),
});
