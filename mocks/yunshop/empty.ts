import type { Scenario } from 'lockstep';
import type { State } from './state.ts';

/** A shop system in which no package was given or bought yet. */
export const empty: Scenario<State> = () => ({
  packageLogs: [],
  visitors: [{ id: 'mock', is_logged_in: true }],
});
