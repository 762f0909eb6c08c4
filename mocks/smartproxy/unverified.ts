import type { Scenario } from 'lockstep';
import type { State } from './state.ts';
import { typical } from './typical.ts';

/** The typical account before it was verified: every call with the right key is answered with code 156. */
export const unverified: Scenario<State> = (context) => ({
  ...typical(context),
  accounts: [{ id: 'mock', is_verified: false }],
});
