import { defineHandlers, type Handler } from 'lockstep';
import type { Operations } from '../../generated/tibiot/operations.ts';
import { failure, success } from './envelope.ts';
import { poolDetail } from './pool-detail.ts';
import type { State } from './state.ts';

const { find } = defineHandlers<Operations, State>();

export const getPoolDetail: Handler<Operations['getPoolDetail'], State> = find('getPoolDetail', {
  from: 'pools',
  key: ({ query }) => query.poolCode,
  found: (pool, context) => success(context, poolDetail(pool, context)),
  missing: (context) => failure(context, 404, 'pool does not exist'),
});
