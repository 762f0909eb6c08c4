import { type OperationFactory, type Setting, simCardIccid } from 'lockstep/fixtures';
import type { Operations } from '../../generated/tibiot/operations.ts';
import { dayOf, dayText, elapsedMonth, monthOf, parseDate } from './calendar.ts';
import { card, usageIn } from './card.ts';
import { factories } from './factories.ts';
import { succeeded } from './succeeded.ts';

export const getCardDetail: OperationFactory<Operations['getCardDetail']> = factories.operation(
  'getCardDetail',
  {
    response: ({ asked, given, random, setting }) =>
      succeeded(random, card.using(setting)({ ...cardAsked(asked), ...given.data })),
  },
);

/** The sum of the days of the month, as far as it has gone by. */
export const getCardMonthUsage: OperationFactory<Operations['getCardMonthUsage']> = factories.operation(
  'getCardMonthUsage',
  {
    response: ({ asked, random, setting }) => {
      const first = parseDate(asked.queryMonth ?? '') ?? monthOf(setting.now);
      const { iccid, cardStatus } = ownCard(asked.iccid, setting);
      const useFlowKb = usageIn(setting, iccid, cardStatus, elapsedMonth(first, setting.now));
      return succeeded(random, { month: dayText(first).slice(0, 7), iccid, useFlowKb });
    },
  },
);

export const getCardDayUsage: OperationFactory<Operations['getCardDayUsage']> = factories.operation(
  'getCardDayUsage',
  {
    response: ({ asked, random, setting }) => {
      const day = parseDate(asked.queryDay ?? '') ?? dayOf(setting.now);
      const { iccid, cardStatus } = ownCard(asked.iccid, setting);
      const useFlowKb = usageIn(setting, iccid, cardStatus, { first: day, last: day });
      return succeeded(random, { day: dayText(day), iccid, useFlowKb });
    },
  },
);

function cardAsked({ iccid }: { readonly iccid?: string | undefined }) {
  return iccid === undefined ? {} : { iccid };
}

function ownCard(asked: string | undefined, setting: Setting) {
  const iccid = asked ?? simCardIccid(setting.seed, 0);
  return { iccid, cardStatus: card.using(setting)({ iccid }).cardStatus };
}
