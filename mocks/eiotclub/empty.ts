import type { Scenario } from 'lockstep';
import { VERIFIED } from './account.ts';
import type { State } from './state.ts';

/** An account that has bought nothing yet. */
export const empty: Scenario<State> = () => ({ poolRecords: [], packageOrders: [], accounts: VERIFIED });
