import { defineHandlers, type Handler } from 'lockstep';
import type { Operations } from '../../generated/tibiot/operations.ts';
import { dayOf, dayText } from './calendar.ts';
import { success } from './envelope.ts';
import type { Reading, State } from './state.ts';

const { change } = defineHandlers<Operations, State>();

/** Without a card that is known there is nothing to do, and neither a batch nor its code. */
export const switchCardNetwork: Handler<Operations['switchCardNetwork'], State> = change(
  'switchCardNetwork',
  (context) => {
    const { body, state, now } = context;
    const asked = [...new Set(body.iccids)];
    const iccids = asked.filter((iccid) => state.cards.get(iccid) !== undefined);
    const errorInfo = asked
      .filter((iccid) => !iccids.includes(iccid))
      .map((iccid) => ({ infoMessage: 'card does not exist', iccid }));
    if (iccids.length === 0) {
      return { body: success(context, { successCount: 0, errorInfo }), changes: [] };
    }
    const batchCode = freeBatchCode(context);
    return {
      body: success(context, { successCount: iccids.length, batchCode, errorInfo }),
      changes: [
        {
          collection: 'batches',
          put: { batchCode, switchOn: body.switchOn, iccids, startedAt: now },
        },
      ],
    };
  },
);

/** The day and a number counted up; one in use is passed over, since a state may have been put together by hand. */
function freeBatchCode({ state, now }: Reading): string {
  const day = dayText(dayOf(now)).replaceAll('-', '');
  let serial = state.batches.all().length;
  let code: string;
  do {
    serial += 1;
    code = `B${day}${String(serial).padStart(4, '0')}`;
  } while (state.batches.get(code) !== undefined);
  return code;
}
