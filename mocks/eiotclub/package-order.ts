import { type Factory, type Making, parseZoneless, simCardIccid, zonelessDateTime } from 'lockstep/fixtures';
import type { Schemas } from '../../generated/eiotclub/operations.ts';
import { factories } from './factories.ts';
import { CHINA, DAY } from './history.ts';
import { endOf, PACKAGES, type Package } from './packages.ts';

type PackageOrder = Schemas['PackageOrder'];
type OrderMaking = Making<PackageOrder>;

const FIRST_ID = 10_000_000;
const ORDERS_OF_A_CARD = 5;
const MEGABYTE = 1024 ** 2;
const [WAITING, IN_USE, OVER] = [0, 1, 2] as const;

type PackageOrderTrait =
  | 'waiting'
  | 'inUse'
  | 'expired'
  | 'usedUp'
  | 'nearlyUsedUp'
  | 'refunded'
  | 'renewal'
  | 'placedByHand';

/** Orders of packages that are on sale, five of each card. Dates, state and usage agree with each other. */
export const packageOrder: Factory<PackageOrder, PackageOrderTrait> = factories.schema('PackageOrder', {
  key: { field: 'orderId', of: (row) => FIRST_ID + row },
  make: makePackageOrder,
  traits: {
    waiting: { state: WAITING },
    inUse: { state: IN_USE },
    expired: { state: OVER, isRefund: 0 },
    usedUp: ({ flowTotal }) => usage(flowTotal, flowTotal),
    // Between 95 and 99 hundredths.
    nearlyUsedUp: ({ flowTotal }, { random }) =>
      usage(flowTotal, Math.floor((flowTotal / 100) * random.integer('nearlyUsedUp', 95, 99))),
    refunded: { state: OVER, isRefund: 1 },
    renewal: { renew: 1 },
    placedByHand: { outTradeNo: undefined },
  },
});

function makePackageOrder({ row, random, given, setting }: OrderMaking): PackageOrder {
  const { locale } = setting;
  const known = PACKAGES.find(({ packageCode }) => packageCode === given.packageCode);
  const { packageName, gzhPackageName, ...terms } = known ?? random.pick('packageCode', PACKAGES);
  const state = given.state ?? random.pick('state', [WAITING, IN_USE, OVER, OVER]);
  const isRefund = given.isRefund ?? (state === OVER && random.chance('isRefund', 0.2) ? 1 : 0);
  const flowTotal = given.flowTotal ?? terms.flowTotal;
  return {
    ...terms,
    packageName: locale === 'zh' ? gzhPackageName : packageName,
    gzhPackageName: locale === 'zh' ? gzhPackageName : packageName,
    iccid: given.iccid ?? simCardIccid(setting.seed, Math.floor(row / ORDERS_OF_A_CARD)),
    orderId: given.orderId ?? FIRST_ID + row,
    outTradeNo: `R${random.digits('outTradeNo', 18)}`,
    currency: 'CNY',
    renew: random.pick('renew', [0, 1]),
    state,
    isRefund,
    ...datesOf({ random, given, setting }, { ...terms, packageName, gzhPackageName }, state),
    ...usage(flowTotal, usedMegabytes({ random, given }, flowTotal, state, isRefund)),
  };
}

/** In MB; an order that is over has used all it had, unless it was paid back. */
function usedMegabytes(
  { random, given }: Pick<OrderMaking, 'random' | 'given'>,
  flowTotal: number,
  state: number,
  isRefund: number,
): number {
  if (given.flowUsageBytes !== undefined) return given.flowUsageBytes / MEGABYTE;
  if (given.flowRemain !== undefined) return flowTotal - given.flowRemain;
  if (state === WAITING) return 0;
  return state === OVER && isRefund === 0
    ? flowTotal
    : random.integer('used', 0, Math.max(0, Math.floor(flowTotal) - 1));
}

function usage(
  flowTotal: number,
  used: number,
): Pick<PackageOrder, 'flowTotal' | 'flowRemain' | 'flowUsageBytes'> {
  return { flowTotal, flowRemain: flowTotal - used, flowUsageBytes: Math.round(used * MEGABYTE) };
}

type Dates = Pick<PackageOrder, 'createDate' | 'updateDate' | 'startDate' | 'endDate'>;

/** Ordered, then started, and over after the validity of the package; `now` is where the state says. */
function datesOf(
  { random, given, setting }: Pick<OrderMaking, 'random' | 'given' | 'setting'>,
  terms: Package,
  state: number,
): Dates {
  const now = Math.floor(setting.now / 1000);
  const asked = given.startDate === undefined ? undefined : parseZoneless(given.startDate, CHINA);
  const startAt = asked === undefined ? startOf(random, terms, state, now) : asked / 1000;
  const endAt = endOf(startAt, terms);
  const orderedAt = Math.min(startAt, now) - random.integer('createDate', 60, DAY / 2);
  const changedAt = state === WAITING ? orderedAt : state === IN_USE ? startAt : Math.min(endAt, now);
  return {
    createDate: local(orderedAt),
    updateDate: local(changedAt),
    startDate: local(startAt),
    endDate: local(endAt),
  };
}

function startOf(random: OrderMaking['random'], terms: Package, state: number, now: number): number {
  if (state === WAITING) return now + random.integer('startDate', DAY, 20 * DAY);
  // Months differ by three days at most.
  const lasts = endOf(now, terms) - now;
  if (state === IN_USE) return now - random.integer('startDate', DAY, lasts - 4 * DAY);
  return now - lasts - random.integer('startDate', 4 * DAY, 200 * DAY);
}

function local(seconds: number): string {
  return zonelessDateTime(seconds * 1000, CHINA);
}
