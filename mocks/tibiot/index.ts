import { defineMock, type ProviderMock } from 'lockstep';
import type { Operations } from '../../generated/tibiot/operations.ts';
import { table } from '../../generated/tibiot/table.ts';
import { createValidators } from '../../generated/tibiot/validators.ts';
import { provider } from '../../specs/tibiot/provider.ts';
import { batchMoments } from './card-status.ts';
import { getBatchStatus } from './get-batch-status.ts';
import { getCardDayUsage } from './get-card-day-usage.ts';
import { getCardDetail } from './get-card-detail.ts';
import { getCardMonthUsage } from './get-card-month-usage.ts';
import { getPoolDayUsage } from './get-pool-day-usage.ts';
import { getPoolDetail } from './get-pool-detail.ts';
import { getPoolMonthUsage } from './get-pool-month-usage.ts';
import { poolMoments } from './pool-detail.ts';
import { noScenario, scenarios } from './scenarios.ts';
import type { State } from './state.ts';
import { switchCardNetwork } from './switch-card-network.ts';
import { dayUsageKey, usageMoments } from './usage.ts';

export type { Operations, Schemas } from '../../generated/tibiot/operations.ts';
export type { State } from './state.ts';
export { provider };

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
  },
  scenarios,
  noScenario,
  handlers: {
    getPoolDetail,
    getPoolMonthUsage,
    getPoolDayUsage,
    getBatchStatus,
    getCardDetail,
    switchCardNetwork,
    getCardMonthUsage,
    getCardDayUsage,
  },
});
