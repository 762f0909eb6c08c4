import type { Scenario } from 'lockstep';
import type { State } from './state.ts';
import { typical } from './typical.ts';

/** The typical shops for a visitor who is not logged in: every call is refused. */
export const loggedOut: Scenario<State> = (context) => ({
  ...typical(context),
  visitors: [{ id: 'mock', is_logged_in: false }],
});
