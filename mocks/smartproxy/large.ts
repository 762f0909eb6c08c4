import type { Scenario } from 'lockstep';
import type { State } from './state.ts';
import { products } from './typical.ts';

const MANY = 10_000;
const HOUR = 3_600_000;

/** A verified account with 10,000 packages, which it bought within the last 14 months. */
export const large: Scenario<State> = ({ random, now }) => ({
  products: products(random, now, MANY - 1, HOUR),
  accounts: [{ id: 'mock', is_verified: true }],
});
