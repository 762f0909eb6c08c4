import type { HandlerContext, Handlers, Reply } from 'lockstep';
import type { Operations } from '../../generated/tibiot/operations.ts';
import { failure } from './envelope.ts';
import type { State } from './state.ts';

/** Any of the handlers: each takes its own of what a request may hold. */
type AnyHandler = (context: HandlerContext<never, State>) => Reply<State, unknown>;

/**
 * Has every operation refuse an account that is not verified. The whole answer is assumed: the document shows neither a
 * refused call nor credentials. It only says that an SDK encrypts the calls, so somebody must have been let in before.
 */
export function ofVerifiedAccount(handlers: Handlers<Operations, State>): Handlers<Operations, State> {
  const guarded = Object.entries<AnyHandler | undefined>(handlers).map(([operation, handler]) => [
    operation,
    // Left for `defineMock` to refuse: it tells of one that its module does not export.
    typeof handler === 'function' ? guard(handler) : handler,
  ]);
  // By the same names, and a refusal is an answer of every operation.
  return Object.fromEntries(guarded) as Handlers<Operations, State>;
}

function guard(handler: AnyHandler): AnyHandler {
  return (context) => {
    const isVerified = context.state.accounts.all().every(({ is_verified }) => is_verified);
    if (isVerified) return handler(context);
    return {
      headers: {
        'x-lockstep-explain':
          'The account is not verified: is_verified is false in the state collection "accounts".',
      },
      body: failure(context, 403, 'account is not verified'),
    };
  };
}
