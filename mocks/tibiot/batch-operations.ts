import { type OperationFactory, simCardIccid } from 'lockstep/fixtures';
import type { Operations } from '../../generated/tibiot/operations.ts';
import { batchCard } from './batch-card.ts';
import { factories } from './factories.ts';
import { succeeded } from './succeeded.ts';

const CARDS = 3;

export const getBatchStatus: OperationFactory<Operations['getBatchStatus']> = factories.operation(
  'getBatchStatus',
  {
    response: ({ given, random, setting }) => {
      const own = batchCard.using(setting);
      const wanted = given.data;
      return succeeded(
        random,
        Array.from({ length: wanted?.length ?? CARDS }, (_, row) => own.at(row, wanted?.[row])),
      );
    },
  },
);

/** All cards that are asked for pass the check. */
export const switchCardNetwork: OperationFactory<Operations['switchCardNetwork']> = factories.operation(
  'switchCardNetwork',
  {
    body: ({ setting }) => ({
      iccids: Array.from({ length: CARDS }, (_, row) => simCardIccid(setting.seed, row)),
      switchOn: true,
    }),
    response: ({ asked, given, random }) =>
      succeeded(random, {
        successCount: asked.iccids?.length ?? CARDS,
        ...(given.data?.successCount === 0 ? {} : { batchCode: `B20260101${random.digits('batchCode', 4)}` }),
        errorInfo: [],
      }),
  },
);
