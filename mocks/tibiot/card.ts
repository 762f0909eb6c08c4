import {
  createKeyedRandom,
  type Factory,
  type Making,
  type Setting,
  simCard,
  simCardIccid,
} from 'lockstep/fixtures';
import type { Schemas } from '../../generated/tibiot/operations.ts';
import { DAY, dayText, elapsedCycle, elapsedMonth, monthOf, type Period } from './calendar.ts';
import { factories } from './factories.ts';
import { poolCodeOfCard } from './pool-codes.ts';
import { poolTerms } from './pool-terms.ts';
import { CONNECTED } from './usage.ts';
import { usageOfDay } from './usage-of-day.ts';

type Card = Schemas['Card'];

const STATUSES = [8, 8, 8, 8, 12, 1, 4, 16, 18, 99] as const;
const SILENT = 1;

type CardTrait =
  | 'silent'
  | 'shutDown'
  | 'inUse'
  | 'testPeriod'
  | 'numberKept'
  | 'liquidated'
  | 'abnormal'
  | 'usedUp'
  | 'nearlyUsedUp'
  | 'statusUnknown';

/** Cards by their ICCID, which says to which pool each belongs. What a card used is the sum of its days. */
export const card: Factory<Card, CardTrait> = factories.schema('Card', {
  key: { field: 'iccid', of: (row, { seed }) => simCardIccid(seed, row) },
  make: makeCard,
  traits: {
    silent: { cardStatus: SILENT },
    shutDown: { cardStatus: 4 },
    inUse: { cardStatus: 8 },
    testPeriod: { cardStatus: 12 },
    numberKept: { cardStatus: 16 },
    liquidated: { cardStatus: 18 },
    abnormal: { cardStatus: 99 },
    usedUp: ({ totalFlow = 0 }) => ({ useFlow: totalFlow }),
    // Between 95 and 99 hundredths.
    nearlyUsedUp: ({ totalFlow = 0 }, { random }) => ({
      useFlow: Math.floor((totalFlow / 100) * random.integer('nearlyUsedUp', 95, 99)),
    }),
    statusUnknown: { cardStatus: undefined },
  },
});

function makeCard({ random, given, setting }: Making<Card>): Card {
  const { iccid = '' } = given;
  const { poolType, billingCycle, flowOfCard } = poolTerms(setting, poolCodeOfCard(iccid));
  const cardStatus = given.cardStatus ?? random.pick('cardStatus', STATUSES);
  return {
    ...simCard(iccid),
    totalFlow: flowOfCard,
    useMonthFlow: usageIn(setting, iccid, cardStatus, elapsedMonth(monthOf(setting.now), setting.now)),
    useFlow: usageIn(setting, iccid, cardStatus, elapsedCycle(billingCycle, setting.now)),
    // A card in its silent period has not been charged yet.
    billingMethod: cardStatus === SILENT ? 0 : poolType,
    apn: random.pick('apn', ['cmiot', 'cmmtm', 'cmnet']),
    cardStatus,
  };
}

/** What a card used on some days, in KB: nothing without a network. */
export function usageIn(
  { seed }: Pick<Setting, 'seed'>,
  iccid: string,
  cardStatus: number | undefined,
  { first, last }: Period,
): number {
  if (cardStatus === undefined || !CONNECTED.includes(cardStatus)) return 0;
  const random = createKeyedRandom(seed, 'tibiot');
  let sum = 0;
  for (let at = first; at <= last; at += DAY) sum += usageOfDay(random, iccid, dayText(at));
  return sum;
}
