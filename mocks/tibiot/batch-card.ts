import { type Factory, simCard, simCardIccid } from 'lockstep/fixtures';
import type { Schemas } from '../../generated/tibiot/operations.ts';
import { factories } from './factories.ts';

/** Cards of a batch: each is the card of its ICCID. */
export const batchCard: Factory<Schemas['BatchCard'], 'notBegun' | 'underWay' | 'done' | 'failed'> =
  factories.schema('BatchCard', {
    key: { field: 'iccid', of: (row, { seed }) => simCardIccid(seed, row) },
    make: ({ random, given }) => {
      const { iccid, msisdn } = simCard(given.iccid ?? '');
      return { operationCardStatus: random.pick('operationCardStatus', [1, 2, 3, 3, 3, 4]), iccid, msisdn };
    },
    traits: {
      notBegun: { operationCardStatus: 1 },
      underWay: { operationCardStatus: 2 },
      done: { operationCardStatus: 3 },
      failed: { operationCardStatus: 4 },
    },
  });
