import { defineHandlers, type Handler } from 'lockstep';
import type { Operations, Schemas } from '../../generated/tibiot/operations.ts';
import { elapsedMonth, monthOf } from './calendar.ts';
import { cardStatus } from './card-status.ts';
import { failure, success } from './envelope.ts';
import type { Reading, State, StoredCard } from './state.ts';
import { usageInCycle, usageOfCard } from './usage.ts';

const { find } = defineHandlers<Operations, State>();

export const getCardDetail: Handler<Operations['getCardDetail'], State> = find('getCardDetail', {
  from: 'cards',
  key: ({ query }) => query.iccid,
  found: (card, context) => success(context, cardDetail(card, context)),
  missing: (context) => failure(context, 404, 'card does not exist'),
});

function cardDetail(card: StoredCard, reading: Reading): Schemas['Card'] {
  const { state, now } = reading;
  const { poolCode: _pool, rejectsSwitch: _fails, stallsSwitch: _stalls, usedUp: _usage, ...shown } = card;
  return {
    ...shown,
    useMonthFlow: usageOfCard(card, elapsedMonth(monthOf(now), now), reading),
    useFlow: usageInCycle(card, reading),
    cardStatus: cardStatus(card, state.batches.all(), now),
  };
}
