import type { Scenario } from 'lockstep';
import { VERIFIED } from './account.ts';
import { packageOrders } from './package-orders.ts';
import { poolRecords } from './pool-records.ts';
import type { State } from './state.ts';

/** On the day of the session's start: pool 387 with records of every status, a smaller pool beside it, and cards with 2 to 50 orders each. */
export const typical: Scenario<State> = ({ random, now }) => ({
  poolRecords: poolRecords(random, now),
  packageOrders: packageOrders(random, now),
  accounts: VERIFIED,
});
