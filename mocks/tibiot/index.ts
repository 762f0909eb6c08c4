import { defineMock, type ProviderMock } from 'lockstep';
import type { Operations } from '../../generated/tibiot/operations.ts';
import { table } from '../../generated/tibiot/table.ts';
import { createValidators } from '../../generated/tibiot/validators.ts';
import { provider } from '../../specs/tibiot/provider.ts';
import { batchMoments } from './card-status.ts';
import { handlers } from './handlers.ts';
import { poolMoments } from './pool-detail.ts';
import { scenarios } from './scenarios.ts';
import type { State } from './state.ts';
import { dayUsageKey, usageMoments } from './usage.ts';

export type { Operations, Schemas } from '../../generated/tibiot/operations.ts';
export { batchCard } from './batch-card.ts';
export { getBatchStatus, switchCardNetwork } from './batch-operations.ts';
export { card } from './card.ts';
export { getCardDayUsage, getCardDetail, getCardMonthUsage } from './card-operations.ts';
export { cardsOfPool, pool, poolOfCard } from './pool.ts';
export { getPoolDayUsage, getPoolDetail, getPoolMonthUsage } from './pool-operations.ts';
export type { State } from './state.ts';
export { provider, scenarios };

/** It has no authenticator: how the platform checks who calls is not public. */
export const mock: ProviderMock<Operations> = defineMock<Operations, State>({
  provider,
  table,
  createValidators,
  collections: {
    pools: { key: 'upoolCode', schema: '/components/schemas/Pool', moments: poolMoments },
    cards: { key: 'iccid', schema: '/components/schemas/Card', moments: usageMoments },
    dayUsage: { key: dayUsageKey, schema: '/components/schemas/CardDayUsage' },
    batches: { key: 'batchCode', moments: batchMoments },
    accounts: { key: 'id' },
  },
  scenarios,
  handlers,
});
