import { defineHandlers, type Handler } from 'lockstep';
import type { Operations } from '../../generated/tibiot/operations.ts';
import { failure, success } from './envelope.ts';
import { askedMonth } from './query-window.ts';
import type { State } from './state.ts';
import { usageOfPool } from './usage.ts';

const { find } = defineHandlers<Operations, State>();

export const getPoolMonthUsage: Handler<Operations['getPoolMonthUsage'], State> = find('getPoolMonthUsage', {
  from: 'pools',
  key: ({ query }) => query.poolCode,
  found: ({ upoolCode: poolCode }, context) => {
    const month = context.query.queryMonth;
    const asked = askedMonth(month, context.now);
    if ('refusal' in asked) return failure(context, 400, asked.refusal);
    return success(context, { month, poolCode, useFlowKb: usageOfPool(poolCode, asked.period, context) });
  },
  missing: (context) => failure(context, 404, 'pool does not exist'),
});
