import type { Scenario } from 'lockstep';
import { NO_LONGER_VALID } from './at-time.ts';
import { UNLIMITED } from './offers.ts';
import type { State } from './state.ts';

/**
 * Every package with a number of uses has had all of them and is no longer valid, though its end is yet to come; those
 * that last for ever stay as they are. That the last use ends a package is assumed: the document says how many uses one
 * has (`valid_num`), but neither how many are left nor what becomes of it without any.
 */
export const poolExhausted =
  (before: Scenario<State>): Scenario<State> =>
  (context) => {
    const { packageLogs, ...others } = before(context);
    return {
      ...others,
      packageLogs: packageLogs.map((log) =>
        log.valid_num === UNLIMITED ? log : { ...log, ...NO_LONGER_VALID },
      ),
    };
  };
