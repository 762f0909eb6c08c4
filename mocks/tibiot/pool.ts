import { type Factory, type Making, type Setting, zonelessDateTime } from 'lockstep/fixtures';
import type { Schemas } from '../../generated/tibiot/operations.ts';
import { DAY, dayOf, dayText } from './calendar.ts';
import { card } from './card.ts';
import { factories } from './factories.ts';
import { CARDS_OF_POOL, poolCodeOf, poolCodeOfCard, poolRowOf } from './pool-codes.ts';
import { poolTerms } from './pool-terms.ts';
import { charge } from './typical-pools.ts';

type Pool = Schemas['Pool'];
type Card = Schemas['Card'];

const CHINA = 480;
const [VALID, INVALID] = [1, 2] as const;
const [USER_POOL, BY_USAGE, CENTRAL] = [1, 2, 3] as const;

const NAMES = [
  { zh: '车联网统付池', en: 'Connected cars' },
  { zh: '共享单车用户池', en: 'Shared bicycles' },
  { zh: '智能电表池', en: 'Smart meters' },
  { zh: '物流追踪池', en: 'Parcel tracking' },
  { zh: '智慧农业池', en: 'Smart farming' },
] as const;

const CHANNELS = [
  { zh: '中国移动物联网', en: 'China Mobile IoT' },
  { zh: '中国联通物联网', en: 'China Unicom IoT' },
] as const;

type PoolTrait =
  | 'userPool'
  | 'byUsage'
  | 'central'
  | 'inUse'
  | 'expired'
  | 'usedUp'
  | 'nearlyUsedUp'
  | 'empty';

/** Pools of ten cards each. What a pool used, and how many of its cards are in which status, follows from them. */
export const pool: Factory<Pool, PoolTrait> = factories.schema('Pool', {
  key: { field: 'upoolCode', of: poolCodeOf },
  make: makePool,
  traits: {
    userPool: { poolType: USER_POOL },
    byUsage: { poolType: BY_USAGE },
    central: { poolType: CENTRAL },
    inUse: { upoolStatus: VALID },
    expired: { upoolStatus: INVALID },
    usedUp: ({ totalFlow = 0 }) => ({ useFlow: Math.round(totalFlow) }),
    // Between 95 and 99 hundredths.
    nearlyUsedUp: ({ totalFlow = 0 }, { random }) => ({
      useFlow: Math.floor((totalFlow / 100) * random.integer('nearlyUsedUp', 95, 99)),
    }),
    empty: { totalCard: 0, bindCardStatusCount: [], useFlow: 0 },
  },
});

/** The cards of a pool, in the statuses that the pool counts. */
export function cardsOfPool(poolCode: string, setting: Partial<Setting> = {}): Card[] {
  const first = poolRowOf(poolCode) * CARDS_OF_POOL;
  const own = card.using(setting);
  return Array.from({ length: CARDS_OF_POOL }, (_, index) => own.at(first + index));
}

/** The pool that a card belongs to, by its ICCID. */
export function poolOfCard(iccid: string, setting: Partial<Setting> = {}): Pool {
  return pool.using(setting)({ upoolCode: poolCodeOfCard(iccid) });
}

function makePool(making: Making<Pool>): Pool {
  const { random, given, setting } = making;
  const code = given.upoolCode ?? poolCodeOf(0);
  const terms = poolTerms(setting, code);
  const poolType = given.poolType ?? terms.poolType;
  const name = random.pick('upoolName', NAMES);
  const cards = cardsOfPool(code, setting);
  return {
    upoolCode: code,
    upoolName: name[setting.locale],
    enUpoolName: name.en,
    poolType,
    useFlow: Math.round(sumOf(cards, 'useFlow')),
    totalFlow: poolType === BY_USAGE ? 0 : sumOf(cards, 'totalFlow'),
    billingCycle: given.billingCycle ?? terms.billingCycle,
    totalCard: cards.length,
    rawAddTime: zonelessDateTime(
      setting.now - random.integer('rawAddTime', 500 * 86_400, 700 * 86_400) * 1000,
      CHINA,
    ),
    bindCardStatusCount: countByStatus(cards),
    packageInfo: packageOf(making, poolType),
    ...(poolType === BY_USAGE ? { unit: random.pick('unit', ['KB', 'MB', 'GB', 'TB']) } : {}),
    ...daysOf(making, poolType),
    upoolStatus: given.upoolStatus ?? VALID,
  };
}

function sumOf(cards: readonly Card[], field: 'useFlow' | 'totalFlow'): number {
  return cards.reduce((sum, one) => sum + (one[field] ?? 0), 0);
}

function countByStatus(cards: readonly Card[]): Schemas['PoolCardStatusCount'][] {
  const statuses = [...new Set(cards.flatMap(({ cardStatus }) => cardStatus ?? []))].sort((a, b) => a - b);
  return statuses.map((cardStatus) => ({
    cardStatus,
    total: cards.filter((one) => one.cardStatus === cardStatus).length,
  }));
}

function packageOf({ random, setting }: Making<Pool>, poolType: 1 | 2 | 3): Schemas['PoolPackage'] {
  const zh = setting.locale === 'zh';
  const epiCode = `EP${random.digits('epiCode', 4)}`;
  const price = random.integer('standardCharge', 5, 60);
  return {
    flowPackageType: poolType,
    clientFlowPackageName: zh ? `统付池 ${price}GB/月` : `${price} GB a month`,
    channelName: random.pick('channelName', CHANNELS)[setting.locale],
    epiConfigs: [
      charge(`EPC${random.digits('buying', 4)}`, epiCode, price, 1),
      charge(`EPC${random.digits('renewing', 4)}`, epiCode, price * 2, 2),
    ],
  };
}

/** Only a pool that is paid for centrally has a first and a last day: behind it where it is no longer valid. */
function daysOf(
  { random, given, setting }: Making<Pool>,
  poolType: number,
): Pick<Pool, 'startTime' | 'endTime'> {
  if (poolType !== CENTRAL) return {};
  const today = dayOf(setting.now);
  const days = random.integer('endTime', 1, 180) * DAY;
  const end = given.upoolStatus === INVALID ? today - days : today + days;
  return { startTime: dayText(today - random.integer('startTime', 200, 490) * DAY), endTime: dayText(end) };
}
