import type { Scenario } from 'lockstep';
import type { State } from './state.ts';

/** In milliseconds: longer than any package lasts. */
const LONG_AGO = 200 * 86_400_000;

/** The same account long after it has bought anything: every package is past its end, and the API goes on listing it. */
export const expired =
  (before: Scenario<State>): Scenario<State> =>
  ({ seed, random, now }) =>
    before({ seed, random, now: now - LONG_AGO });
