import type { Scenario } from 'lockstep';
import { type KeyedRandom, zonelessDateTime } from 'lockstep/fixtures';
import type { Schemas } from '../../generated/yunshop/operations.ts';
import { IN_USE, NO_LONGER_VALID } from './at-time.ts';
import { inRow, OFFERS } from './offers.ts';
import { payment } from './payment.ts';
import { CHINA, DAY, midnightAfter, midnightOf, SECOND } from './shop-days.ts';
import type { State } from './state.ts';

type PackageLog = Schemas['PackageLog'];

/** Years that have room for a history before and after them: 0003-01-01 and 9997-01-01. */
const EARLIEST = -62_072_524_800_000;
const LATEST = 253_307_692_800_000;

/** Between two packages of a shop. */
const EVERY = 4 * DAY;

/** The account and the member of the document's example, and a second account with less than a page. */
interface Shop {
  readonly account: number;
  readonly member: number;
  readonly firstId: number;
  readonly rows: number;
  /** In milliseconds, between two packages. */
  readonly every: number;
}

export const FIRST: Shop = { account: 6, member: 2462, firstId: 1, rows: 40, every: EVERY };
const SECOND_SHOP: Shop = { account: 8, member: 3107, firstId: 101, rows: 4, every: EVERY };

/**
 * Up to the day of the start: account 6 with more than two pages of packages of every type, account 8 with a few; any
 * other has none.
 */
export const typical: Scenario<State> = ({ random, now }) => ({
  packageLogs: [FIRST, SECOND_SHOP].flatMap((shop) => packageLogs(random, now, shop)),
  visitors: [{ id: 'mock', is_logged_in: true }],
});

/** The log of one shop, up to the day in China of a moment. */
export function packageLogs(random: KeyedRandom, now: number, shop: Shop): PackageLog[] {
  const today = midnightOf(Math.min(Math.max(now, EARLIEST), LATEST));
  const begin = today - shop.rows * shop.every;
  return Array.from({ length: shop.rows }, (_, index) =>
    packageLog(random.under('account', shop.account, index), shop, index, begin + index * shop.every),
  );
}

/** The types take turns, and the latest package of each type has replaced those before it. */
function packageLog(random: KeyedRandom, shop: Shop, index: number, from: number): PackageLog {
  const createdAt = from + random.integer('created_at', 0, shop.every - SECOND);
  const drawTerms = OFFERS[index % OFFERS.length] ?? OFFERS[0];
  const terms = drawTerms(random);
  const isLatest = index >= shop.rows - OFFERS.length;
  return {
    id: shop.firstId + index,
    uniacid: shop.account,
    member_id: shop.member,
    ...payment(random, createdAt, random.chance('bought', 0.4)),
    ...inRow(terms),
    valid_time: typeof terms.valid_day === 'number' ? midnightAfter(createdAt, terms.valid_day) : null,
    ...(isLatest ? IN_USE : NO_LONGER_VALID),
    created_at: zonelessDateTime(createdAt, CHINA),
  };
}
