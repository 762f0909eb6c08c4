import type { Scenario } from 'lockstep';
import { type KeyedRandom, zonelessDateTime } from 'lockstep/fixtures';
import { OFFERS, type Offer } from './offers.ts';
import { ZONE } from './product-at-time.ts';
import type { State, StoredProduct } from './state.ts';

const SECOND = 1000;
const DAY = 86_400 * SECOND;

/** Between the orders of two packages. */
const EVERY = 2 * DAY;

/** Years that have room for a history before and after them: 0003-01-01 and 9997-01-01. */
const EARLIEST = -62_072_524_800_000;
const LATEST = 253_307_692_800_000;

/** Three whole pages of the default size and a part of a fourth, the package of the document's example among them. */
const PRODUCTS = 67;

/** The package of the document's example; its id and its end are made up, where the example has placeholders. */
const EXAMPLE: StoredProduct = {
  id: 20_600,
  created_at: '2022-05-13 12:14:15',
  expired_at: '2022-06-12 12:14:15',
  product_type: 9,
  trade_no: '2022051312134339861461465434',
  order: { created_at: '2022-05-13 12:13:43', pay_at: '2022-05-13 12:13:43', title: 'Entry Level' },
};

/** A verified account with packages of every type, bought one to three days apart up to the day of the start. */
export const typical: Scenario<State> = ({ random, now }) => ({
  products: products(random, now, PRODUCTS - 1, EVERY),
  accounts: [{ id: 'mock', is_verified: true }],
});

/** So many packages, ordered so many milliseconds apart up to the day of a moment, and that of the example. */
export function products(random: KeyedRandom, now: number, count: number, every: number): StoredProduct[] {
  const today = Math.floor(Math.min(Math.max(now, EARLIEST), LATEST) / DAY) * DAY;
  // So early that the last of them is active when the day begins.
  const begin = today - count * every - DAY;
  const made = Array.from({ length: count }, (_, index) =>
    product(random.under('product', index), index, begin + index * every),
  );
  return [EXAMPLE, ...made];
}

/** Ordered, then paid, then active; the order number begins with the time of the order, as in the example. */
function product(random: KeyedRandom, index: number, from: number): StoredProduct {
  const offer: Offer = OFFERS[index % OFFERS.length] ?? OFFERS[0];
  const orderedAt = from + random.integer('ordered', 0, DAY);
  const paidAt = orderedAt + random.integer('paid', 0, 900) * SECOND;
  const activatedAt = paidAt + random.integer('activated', 1, 60) * SECOND;
  const orderTime = zonelessDateTime(orderedAt, ZONE);
  return {
    id: 58_000 + index,
    created_at: zonelessDateTime(activatedAt, ZONE),
    expired_at: zonelessDateTime(activatedAt + random.pick('days', offer.days) * DAY, ZONE),
    product_type: offer.type,
    trade_no: `${orderTime.replace(/\D/g, '')}${random.digits('trade_no', 14)}`,
    order: {
      created_at: orderTime,
      pay_at: zonelessDateTime(paidAt, ZONE),
      title: random.pick('title', offer.titles),
    },
  };
}
