import { type Factory, type Making, parseZoneless, zonelessDateTime } from 'lockstep/fixtures';
import type { Schemas } from '../../generated/smartproxy/operations.ts';
import { factories } from './factories.ts';
import { OFFERS } from './offers.ts';
import { ZONE } from './product-at-time.ts';

type UserProduct = Schemas['UserProduct'];

const FIRST_ID = 58_000;
const SECOND = 1000;
const DAY = 86_400 * SECOND;
/** In none of the document's lists, which is not said to be whole. */
const UNKNOWN_TYPE = 99;

type UserProductTrait =
  | 'inUse'
  | 'expired'
  | 'waiting'
  | 'residentialTraffic'
  | 'residentialIp'
  | 'datacenterIp'
  | 'staticResidentialIp'
  | 'statusUnknown';

/** Packages that were ordered, then paid for, then activated. One that waits has neither activation nor end. */
export const userProduct: Factory<UserProduct, UserProductTrait> = factories.schema('UserProduct', {
  key: { field: 'id', of: (row) => FIRST_ID + row },
  make: makeUserProduct,
  traits: {
    inUse: (product, making) =>
      datesFrom(making, product, making.setting.now - making.random.integer('age', 1, 25) * DAY),
    expired: (product, making) =>
      datesFrom(making, product, making.setting.now - making.random.integer('age', 200, 400) * DAY),
    waiting: { created_at: undefined, expired_at: undefined },
    residentialTraffic: { product_type: 9 },
    residentialIp: { product_type: 11 },
    datacenterIp: { product_type: 14 },
    staticResidentialIp: { product_type: 25 },
    statusUnknown: { product_type: UNKNOWN_TYPE },
  },
});

function makeUserProduct(making: Making<UserProduct>): UserProduct {
  const { random, given, setting } = making;
  const type = given.product_type ?? random.pick('product_type', OFFERS).type;
  const { titles, days } = OFFERS.find((offer) => offer.type === type) ?? OFFERS[0];
  const asked = given.created_at === undefined ? undefined : parseZoneless(given.created_at, ZONE);
  // Half of them are over.
  const activatedAt = asked ?? setting.now - random.integer('age', 1, 2 * random.pick('days', days)) * DAY;
  const dates = datesFrom(making, { product_type: type }, activatedAt);
  return {
    id: given.id ?? FIRST_ID,
    product_type: type,
    ...dates,
    order: { ...dates.order, title: random.pick('title', titles) },
  };
}

/** All that follows from the moment of activation: the order number begins with the time of the order. */
function datesFrom(
  { random }: Pick<Making<UserProduct>, 'random'>,
  { product_type }: Pick<UserProduct, 'product_type'>,
  activatedAt: number,
): Pick<UserProduct, 'created_at' | 'expired_at' | 'trade_no' | 'order'> {
  const { days } = OFFERS.find(({ type }) => type === product_type) ?? OFFERS[0];
  const paidAt = activatedAt - random.integer('activated', 1, 60) * SECOND;
  const orderedAt = zonelessDateTime(paidAt - random.integer('paid', 0, 900) * SECOND, ZONE);
  return {
    created_at: zonelessDateTime(activatedAt, ZONE),
    expired_at: zonelessDateTime(activatedAt + random.pick('days', days) * DAY, ZONE),
    trade_no: `${orderedAt.replace(/\D/g, '')}${random.digits('trade_no', 14)}`,
    order: { created_at: orderedAt, pay_at: zonelessDateTime(paidAt, ZONE) },
  };
}
