import type { OperationFactory, Setting } from 'lockstep/fixtures';
import type { Operations } from '../../generated/tibiot/operations.ts';
import { dayOf, dayText, elapsedMonth, monthOf, type Period, parseDate } from './calendar.ts';
import { usageIn } from './card.ts';
import { factories } from './factories.ts';
import { cardsOfPool, pool } from './pool.ts';
import { poolCodeOf } from './pool-codes.ts';
import { succeeded } from './succeeded.ts';

export const getPoolDetail: OperationFactory<Operations['getPoolDetail']> = factories.operation(
  'getPoolDetail',
  {
    response: ({ asked, given, random, setting }) =>
      succeeded(
        random,
        pool.using(setting)({
          ...(asked.poolCode === undefined ? {} : { upoolCode: asked.poolCode }),
          ...given.data,
        }),
      ),
  },
);

/** The sum of its cards, in the month as far as it has gone by. */
export const getPoolMonthUsage: OperationFactory<Operations['getPoolMonthUsage']> = factories.operation(
  'getPoolMonthUsage',
  {
    response: ({ asked, random, setting }) => {
      const first = parseDate(asked.queryMonth ?? '') ?? monthOf(setting.now);
      const poolCode = asked.poolCode ?? poolCodeOf(0);
      const useFlowKb = usageOf(poolCode, elapsedMonth(first, setting.now), setting);
      return succeeded(random, { month: dayText(first).slice(0, 7), poolCode, useFlowKb });
    },
  },
);

/** The sum of its cards on a day. */
export const getPoolDayUsage: OperationFactory<Operations['getPoolDayUsage']> = factories.operation(
  'getPoolDayUsage',
  {
    response: ({ asked, random, setting }) => {
      const day = parseDate(asked.queryDay ?? '') ?? dayOf(setting.now);
      const poolCode = asked.poolCode ?? poolCodeOf(0);
      const useFlowKb = usageOf(poolCode, { first: day, last: day }, setting);
      return succeeded(random, { day: dayText(day), poolCode, useFlowKb });
    },
  },
);

function usageOf(poolCode: string, period: Period, setting: Setting): number {
  const cards = cardsOfPool(poolCode, setting);
  return cards.reduce(
    (sum, { iccid = '', cardStatus }) => sum + usageIn(setting, iccid, cardStatus, period),
    0,
  );
}
