import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import { sessionNameOf } from '../mock/session-name.ts';
import { ACTIONS, type ControlledHost } from './control-actions.ts';
import { DESK_CALLS, readCall, refusedBy, responseOf } from './control-call.ts';

/** The stream of events is sent and not answered. */
const OTHERS: readonly string[] = [...DESK_CALLS, 'events'];

/** Answers a call under `/_lockstep/` about a session; `origin` is the server's own, without a slash at its end. */
export function answerControl(host: ControlledHost, origin: string, request: HttpRequest): HttpResponse {
  const call = readCall(ACTIONS, OTHERS, request);
  if ('refusal' in call) return call.refusal;
  try {
    const session = host.sessions.of(sessionNameOf(request));
    return responseOf(call.action({ ...call, host, session, origin }));
  } catch (error) {
    return refusedBy(error);
  }
}
