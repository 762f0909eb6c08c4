import type { Scenario } from 'lockstep';
import type { State } from './state.ts';

/**
 * The same shops for a visitor who is not logged in: every call is refused. It is the only refusal that public clients
 * of the product know, and what it looks like is assumed.
 */
export const accountUnverified =
  (before: Scenario<State>): Scenario<State> =>
  (context) => ({ ...before(context), visitors: [{ id: 'mock', is_logged_in: false }] });
