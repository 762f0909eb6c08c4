import type { Scenario } from 'lockstep';
import type { State } from './state.ts';

/** The same account before it was verified: every call with the right key is answered with code 156. */
export const accountUnverified =
  (before: Scenario<State>): Scenario<State> =>
  (context) => ({ ...before(context), accounts: [{ id: 'mock', is_verified: false }] });
