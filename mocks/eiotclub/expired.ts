import type { Scenario } from 'lockstep';
import type { State } from './state.ts';

/** In milliseconds: longer than any package and any record lasts. */
const LONG_AGO = 800 * 86_400_000;

/** The same account long after it has bought anything: no order waits or is in use, and no pool record is active. */
export const expired =
  (before: Scenario<State>): Scenario<State> =>
  ({ seed, random, now }) =>
    before({ seed, random, now: now - LONG_AGO });
