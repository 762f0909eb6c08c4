import { LockstepError } from '../errors/lockstep-error.ts';
import { textOfBody } from '../exchange/body-text.ts';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import { parseTarget } from '../exchange/target.ts';
import { type JsonReading, readJson } from '../json/read-json.ts';
import { problemResponse } from '../mock/problem.ts';
import { sessionNameOf } from '../mock/session-name.ts';
import { sessionProblem } from '../mock/session-problem.ts';
import { ACTIONS, type ControlledHost } from './control-actions.ts';

export const CONTROL_PREFIX = '/_lockstep/';

/** Answers a call under `/_lockstep/`; `origin` is the server's own, without a slash at its end. */
export function answerControl(host: ControlledHost, origin: string, request: HttpRequest): HttpResponse {
  const { query } = parseTarget(request.target);
  const name = controlName(request);
  const methods = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (methods === undefined) return notFound(name);
  // What can be got can be asked for its head; the server sends no body then.
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const action = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (action === undefined) return notAllowed(name, Object.keys(methods), request.method);
  const reading = readControlBody(request);
  if (!reading.ok) return refused(400, 'The body cannot be read', describeProblem(reading));
  try {
    const session = host.sessions.of(sessionNameOf(request));
    const body = action({ host, session, origin, query, reading });
    return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body };
  } catch (error) {
    if (error instanceof LockstepError) return refusedBy(error);
    throw error;
  }
}

/** What a control call is about: `state`, `clock`. */
export function controlName({ target }: HttpRequest): string {
  return parseTarget(target).path.slice(CONTROL_PREFIX.length).replace(/\/$/, '');
}

function refusedBy(error: LockstepError): HttpResponse {
  const isOfSession = error.code === 'SESSION_INVALID' || error.code === 'SESSION_LIMIT';
  return isOfSession ? sessionProblem(error) : refused(422, 'The call cannot be carried out', error.message);
}

function readControlBody({ body }: HttpRequest): JsonReading {
  const text = textOfBody(body);
  if (text === undefined || text.trim() === '') return { ok: true, value: {}, literals: new Map() };
  return readJson(text);
}

function describeProblem({ problem }: Extract<JsonReading, { ok: false }>): string {
  const { kind, detail, pointer, line, column } = problem;
  return `${kind.replaceAll('-', ' ')} (${detail}) at "${pointer}", line ${line}, column ${column}. Expected JSON.`;
}

function refused(status: number, title: string, detail: string): HttpResponse {
  return problemResponse({ status, title, detail });
}

function notFound(name: string): HttpResponse {
  return refused(
    404,
    'No such control call',
    `There is no /_lockstep/${name}. Expected one of ${Object.keys(ACTIONS).join(', ')}.`,
  );
}

function notAllowed(name: string, allowed: readonly string[], method: string): HttpResponse {
  const expected = allowed.join(', ');
  return problemResponse(
    {
      status: 405,
      title: 'Method not allowed',
      detail: `${method} is not possible on /_lockstep/${name}. Expected ${expected}.`,
      expected,
    },
    { allow: expected },
  );
}
