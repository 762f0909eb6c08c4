import type { Scenario } from 'lockstep';
import type { State, StoredProduct } from './state.ts';

/** How many of the packages that were bought last are meant. */
const STUCK = 5;

/**
 * The packages that were bought last were paid for and are never activated: their rows have neither `created_at` nor
 * `expired_at`, as is assumed. They stand first, as the newest.
 */
export const activationStuck =
  (before: Scenario<State>): Scenario<State> =>
  (context) => {
    const { products, ...others } = before(context);
    const stuck = new Set(products.toSorted(laterFirst).slice(0, STUCK));
    return { ...others, products: products.map((product) => (stuck.has(product) ? paid(product) : product)) };
  };

function laterFirst(one: StoredProduct, other: StoredProduct): number {
  return one.order.pay_at < other.order.pay_at ? 1 : -1;
}

function paid({ created_at: _activation, expired_at: _end, ...product }: StoredProduct): StoredProduct {
  return product;
}
