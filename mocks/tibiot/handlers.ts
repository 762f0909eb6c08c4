import type { Handlers } from 'lockstep';
import type { Operations } from '../../generated/tibiot/operations.ts';
import { getBatchStatus } from './get-batch-status.ts';
import { getCardDayUsage } from './get-card-day-usage.ts';
import { getCardDetail } from './get-card-detail.ts';
import { getCardMonthUsage } from './get-card-month-usage.ts';
import { getPoolDayUsage } from './get-pool-day-usage.ts';
import { getPoolDetail } from './get-pool-detail.ts';
import { getPoolMonthUsage } from './get-pool-month-usage.ts';
import { ofVerifiedAccount } from './of-verified-account.ts';
import type { State } from './state.ts';
import { switchCardNetwork } from './switch-card-network.ts';

/** What answers each operation. */
export const handlers: Handlers<Operations, State> = ofVerifiedAccount({
  getPoolDetail,
  getPoolMonthUsage,
  getPoolDayUsage,
  getBatchStatus,
  getCardDetail,
  switchCardNetwork,
  getCardMonthUsage,
  getCardDayUsage,
});
