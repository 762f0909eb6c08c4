import { type Factory, type Making, zonelessDateTime } from 'lockstep/fixtures';
import type { Schemas } from '../../generated/yunshop/operations.ts';
import { IN_USE, NO_LONGER_VALID } from './at-time.ts';
import { inEnglish } from './english-names.ts';
import { factories } from './factories.ts';
import { inRow, OFFERS } from './offers.ts';
import { payment } from './payment.ts';
import { CHINA, DAY, midnightAfter } from './shop-days.ts';

type PackageLog = Schemas['PackageLog'];

const ACCOUNT = 6;
const MEMBER = 2462;
const BY_CLICK = 22;
const BY_QUARTER = 33;
/** In none of the rows that the document shows. */
const UNKNOWN_STATUS = 3;

type PackageLogTrait =
  | 'inUse'
  | 'expired'
  | 'bought'
  | 'given'
  | 'byMessage'
  | 'byClick'
  | 'byQuarter'
  | 'statusUnknown';

/** Rows of account 6. What a row repeats of the terms of its package agrees with them. */
export const packageLog: Factory<PackageLog, PackageLogTrait> = factories.schema('PackageLog', {
  key: { field: 'id', of: (row) => row + 1 },
  make: makePackageLog,
  traits: {
    inUse: { status: 1 },
    expired: { status: 2 },
    bought: (log, { random, setting }) =>
      localized(setting, payment(random, createdAt(random, log.status, setting.now), true)),
    given: (log, { random, setting }) =>
      localized(setting, payment(random, createdAt(random, log.status, setting.now), false)),
    byMessage: { type: 11 },
    byClick: { type: BY_CLICK },
    byQuarter: { type: BY_QUARTER },
    statusUnknown: { status: UNKNOWN_STATUS },
  },
});

function makePackageLog({ random, given, setting }: Making<PackageLog>): PackageLog {
  const offers = OFFERS.map((draw) => draw(random));
  const terms =
    offers.find(({ value }) => value === (given.type ?? given.other_data?.value)) ??
    random.pick('type', offers);
  const status = given.status ?? random.pick('status', [1, 2]);
  const at = createdAt(random, status, setting.now);
  const state = [IN_USE, NO_LONGER_VALID].find((one) => one.status === status);
  return localized(setting, {
    id: given.id ?? 1,
    uniacid: ACCOUNT,
    member_id: MEMBER,
    ...payment(random, at, random.chance('bought', 0.4)),
    ...inRow(terms),
    valid_time: typeof terms.valid_day === 'number' ? midnightAfter(at, terms.valid_day) : null,
    status,
    status_name: state?.status_name ?? '未知',
    created_at: zonelessDateTime(at, CHINA),
  });
}

/** So that a package that ends has done so where it is no longer valid, and not before. */
function createdAt(random: Making<PackageLog>['random'], status: number, now: number): number {
  const days = status === IN_USE.status ? random.integer('age', 1, 80) : random.integer('age', 100, 400);
  return now - days * DAY - random.integer('created_at', 0, DAY / 1000 - 1) * 1000;
}

function localized<T extends object>({ locale }: Making<PackageLog>['setting'], value: T): T {
  return locale === 'zh' ? value : inEnglish(value);
}
