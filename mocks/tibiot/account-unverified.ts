import type { Scenario } from 'lockstep';
import { UNVERIFIED } from './account.ts';
import type { State } from './state.ts';

/**
 * The same enterprise before its account was verified: every call is refused with code 403. All of it is assumed: that
 * accounts are verified at all, and the code, which is borrowed from HTTP like the others.
 */
export const accountUnverified =
  (before: Scenario<State>): Scenario<State> =>
  (context) => ({ ...before(context), accounts: UNVERIFIED });
