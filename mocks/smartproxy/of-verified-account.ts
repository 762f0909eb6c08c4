import type { Handler } from 'lockstep';
import type { Operations } from '../../generated/smartproxy/operations.ts';
import type { State } from './state.ts';

type ListUserProducts = Handler<Operations['listUserProducts'], State>;

/** Answers code 156 while the account is not verified. Not the authenticator's work, which sees no state. */
export function ofVerifiedAccount(handler: ListUserProducts): ListUserProducts {
  return (context) => {
    const isVerified = context.state.accounts.all().every(({ is_verified }) => is_verified);
    if (isVerified) return handler(context);
    return {
      headers: {
        'x-lockstep-explain':
          'The account is not verified: is_verified is false in the state collection "accounts".',
      },
      body: { code: 156, msg: 'account is not verified' },
    };
  };
}
