import type { Handler } from 'lockstep';
import type { Operations, Schemas } from '../../generated/eiotclub/operations.ts';
import type { State } from './state.ts';

const REFUSAL: Schemas['Failure'] = { code: '4005', message: 'The address of the caller is not allowed.' };

/**
 * Refuses every call of an account that is not verified. The whole answer is assumed: no refused account is publicly
 * known. Only the list of allowed addresses is, so an account that is not set up is refused by it.
 */
export function ofVerifiedAccount<O extends Operations[keyof Operations]>(
  handler: Handler<O, State>,
): Handler<O, State> {
  return (context) => {
    const isVerified = context.state.accounts.all().every(({ is_verified }) => is_verified);
    if (isVerified) return handler(context);
    return {
      headers: {
        'x-lockstep-explain':
          'The account is not verified: is_verified is false in the state collection "accounts".',
      },
      // Both operations refuse with this schema, which the compiler cannot see of any one of them.
      body: { ...REFUSAL } as O['response'],
    };
  };
}
