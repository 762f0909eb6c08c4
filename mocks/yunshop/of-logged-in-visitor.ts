import type { Handler } from 'lockstep';
import type { Operations } from '../../generated/yunshop/operations.ts';
import type { State } from './state.ts';

type ListPackageLogs = Handler<Operations['listPackageLogs'], State>;

/** Refuses a visitor who is not logged in. The whole answer is assumed: the document shows no refusal. */
export function ofLoggedInVisitor(handler: ListPackageLogs): ListPackageLogs {
  return (context) => {
    const isLoggedIn = context.state.visitors.all().every(({ is_logged_in }) => is_logged_in);
    if (isLoggedIn) return handler(context);
    return {
      headers: {
        'x-lockstep-explain':
          'The visitor is not logged in: is_logged_in is false in the state collection "visitors".',
      },
      body: { result: 0, msg: '请先登录', data: [] },
    };
  };
}
