import type { Scenario } from 'lockstep';
import { VERIFIED } from './account.ts';
import { packageOrders } from './package-orders.ts';
import { poolRecords } from './pool-records.ts';
import type { State } from './state.ts';

const MANY = 10_000;
const CARDS = 200;

/** As typical, with 10,000 records in pool 387, and 10,000 orders of 200 cards. */
export const large: Scenario<State> = ({ random, now }) => ({
  poolRecords: poolRecords(random, now, MANY),
  packageOrders: packageOrders(random, now, CARDS, MANY / CARDS),
  accounts: VERIFIED,
});
