import type { Scenario } from 'lockstep';
import { VERIFIED } from './account.ts';
import type { State } from './state.ts';

/** An enterprise without pools and cards. */
export const empty: Scenario<State> = () => ({
  pools: [],
  cards: [],
  dayUsage: [],
  batches: [],
  accounts: VERIFIED,
});
