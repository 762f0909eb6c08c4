import type { Scenario, ScenarioContext } from 'lockstep';
import { zonelessDateTime } from 'lockstep/fixtures';
import { instantOf, ZONE } from './product-at-time.ts';
import type { State, StoredProduct } from './state.ts';

/** Dynamic residential traffic and addresses. What is static is sold for a time and has nothing to use up. */
const BY_AMOUNT: readonly number[] = [9, 11];
const DAY = 86_400_000;

/**
 * Every package of traffic or addresses that was running is used up and ended within the last day, before its time.
 * That it ends is assumed: the document knows what a package is of and until when its traffic can be used, but neither
 * how much it has nor how much is left, so that nothing but its end could show it.
 */
export const poolExhausted =
  (before: Scenario<State>): Scenario<State> =>
  (context) => {
    const { products, ...others } = before(context);
    return { ...others, products: products.map((product) => usedUp(product, context)) };
  };

function usedUp(product: StoredProduct, { now, random }: ScenarioContext): StoredProduct {
  if (!BY_AMOUNT.includes(product.product_type)) return product;
  const [active, end] = [instantOf(product.created_at), instantOf(product.expired_at)];
  const isRunning = active !== undefined && end !== undefined && active < now && now < end;
  if (!isRunning) return product;
  const part = random.under('used up', product.id).integer('ago', 1, 999) / 1000;
  const usedUpAt = now - part * Math.min(now - active, DAY);
  return { ...product, expired_at: zonelessDateTime(usedUpAt, ZONE) };
}
