import type { Scenario } from 'lockstep';
import { UNVERIFIED } from './account.ts';
import type { State } from './state.ts';

/** The same account before it was verified: every call that is signed rightly is refused with code 4005, as is assumed. */
export const accountUnverified =
  (before: Scenario<State>): Scenario<State> =>
  (context) => ({ ...before(context), accounts: UNVERIFIED });
