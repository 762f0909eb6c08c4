import { defineHandlers, type Handler } from 'lockstep';
import type { Operations, Schemas } from '../../generated/tibiot/operations.ts';
import { operationStatus } from './card-status.ts';
import { failure, success } from './envelope.ts';
import type { Batch, Reading, State } from './state.ts';

const { find } = defineHandlers<Operations, State>();

export const getBatchStatus: Handler<Operations['getBatchStatus'], State> = find('getBatchStatus', {
  from: 'batches',
  key: ({ query }) => query.batchCode,
  found: (batch, context) =>
    success(
      context,
      batch.iccids.map((iccid) => batchCard(batch, iccid, context)),
    ),
  missing: (context) => failure(context, 404, 'batch does not exist'),
});

function batchCard(batch: Batch, iccid: string, { state, now }: Reading): Schemas['BatchCard'] {
  const card = state.cards.get(iccid);
  return {
    operationCardStatus: operationStatus(batch, card ?? {}, now),
    iccid,
    ...(card?.msisdn === undefined ? {} : { msisdn: card.msisdn }),
  };
}
