import { iccid, type KeyedRandom, zonelessDateTime } from 'lockstep/fixtures';
import type { Schemas } from '../../generated/eiotclub/operations.ts';
import { CHINA, DAY, today } from './history.ts';
import { endOf, PACKAGES, type Package } from './packages.ts';

type PackageOrder = Schemas['PackageOrder'];

/** Until the day on which its history ends a card orders every six days, in seconds. */
const ORDER_EVERY = 6 * DAY;

/** The card of the document's example, and others of the same issuer. */
const EXAMPLE_ICCID = '8988308650104486856';
const EXAMPLE_ORDERS = 50;
const CARDS = 12;
/** So that the order numbers of the document's example are among those of its card. */
const FIRST_ORDER_ID = 10_004_950;

/**
 * Twelve cards or more: 50 orders of the example card, 2 to 49 of every other or as many as are asked for, up to `now`
 * (milliseconds since 1970).
 */
export function packageOrders(
  random: KeyedRandom,
  now: number,
  cards: number = CARDS,
  each?: number,
): PackageOrder[] {
  const end = today(now);
  return Array.from({ length: cards }, (_, card) =>
    ordersOfCard(random.under('card', card), end, card, each),
  ).flat();
}

function ordersOfCard(
  random: KeyedRandom,
  end: number,
  card: number,
  each: number | undefined,
): PackageOrder[] {
  const number = card === 0 ? EXAMPLE_ICCID : iccid(random, 'iccid', { prefix: '898830' });
  const some = card === 0 ? EXAMPLE_ORDERS : random.integer('orders', 2, EXAMPLE_ORDERS - 1);
  const count = each ?? some;
  const firstId = FIRST_ORDER_ID + card * 1000;
  const spans = Array.from({ length: count }, (_, index) =>
    orderSpan(random.under('order', index), end - (count - index) * ORDER_EVERY),
  );
  return spans.map((span, index) => ({
    orderId: firstId + index,
    iccid: number,
    renew: index === 0 ? 0 : 1,
    ...packageOrder(random.under('order', index), count - index, span, spans[index - 1]),
  }));
}

/** A package and when it was ordered, starts and ends, in seconds. */
interface OrderSpan {
  readonly chosen: Package;
  readonly createdAt: number;
  readonly startAt: number;
  readonly endAt: number;
}

function orderSpan(random: KeyedRandom, from: number): OrderSpan {
  const chosen = random.pick('package', PACKAGES);
  const createdAt = from + random.integer('createDate', 0, 4 * DAY);
  const startAt = createdAt + random.integer('startDate', 60, DAY / 2);
  return { chosen, createdAt, startAt, endAt: endOf(startAt, chosen) };
}

/** The last order of a card waits for the one before it to end; that one is in use, and all others are used up or refunded. */
function packageOrder(
  random: KeyedRandom,
  fromLast: number,
  { chosen, createdAt, ...span }: OrderSpan,
  before: OrderSpan | undefined,
): Omit<PackageOrder, 'orderId' | 'iccid' | 'renew'> {
  const state = fromLast === 1 ? 0 : fromLast === 2 ? 1 : 2;
  const isRefund = state === 2 && random.chance('isRefund', 0.2) ? 1 : 0;
  const used = usedMegabytes(random, chosen, state, isRefund);
  const startAt = state === 0 && before !== undefined ? before.endAt : span.startAt;
  // Nothing happens to an order that waits; the others have changed before the next one was placed.
  const updatedAt = state === 0 ? createdAt : startAt + random.integer('updateDate', 0, DAY);
  return {
    ...chosen,
    state,
    isRefund,
    currency: 'CNY',
    createDate: local(createdAt),
    updateDate: local(updatedAt),
    startDate: local(startAt),
    endDate: local(endOf(startAt, chosen)),
    flowRemain: chosen.flowTotal - used,
    flowUsageBytes: used * 1024 ** 2,
    ...(random.chance('outTradeNo', 0.8) ? { outTradeNo: `R${random.digits('outTradeNo', 18)}` } : {}),
  };
}

function usedMegabytes(
  random: KeyedRandom,
  { flowTotal }: Package,
  state: PackageOrder['state'],
  isRefund: PackageOrder['isRefund'],
): number {
  if (state === 0) return 0;
  return state === 2 && isRefund === 0 ? flowTotal : random.integer('used', 0, flowTotal - 1);
}

function local(seconds: number): string {
  return zonelessDateTime(seconds * 1000, CHINA);
}
