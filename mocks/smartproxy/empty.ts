import type { Scenario } from 'lockstep';
import type { State } from './state.ts';

/** A verified account that has bought nothing yet. */
export const empty: Scenario<State> = () => ({
  products: [],
  accounts: [{ id: 'mock', is_verified: true }],
});
