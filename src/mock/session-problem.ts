import type { LockstepError } from '../errors/lockstep-error.ts';
import type { HttpResponse } from '../exchange/http.ts';
import { problemResponse } from './problem.ts';

/** The answer to a request whose session cannot be had. */
export function sessionProblem({ code, message }: LockstepError): HttpResponse {
  return code === 'SESSION_LIMIT'
    ? problemResponse({ status: 503, title: 'Too many sessions', detail: message })
    : problemResponse({ status: 400, title: 'No such session', detail: message });
}
