import { LockstepError } from '../errors/lockstep-error.ts';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import { parseTarget, type Target } from '../exchange/target.ts';
import type { JsonReading } from '../json/read-json.ts';
import { problemResponse } from '../mock/problem.ts';
import { sessionProblem } from '../mock/session-problem.ts';
import { readControlBody } from './control-body.ts';

export const CONTROL_PREFIX = '/_lockstep/';

/** The calls about the server as a whole, whose code is loaded when somebody asks for the first of them. */
export const DESK_CALLS = [
  'about',
  'operations',
  'operation',
  'sample',
  'sign',
  'exchange',
  'recordings',
  'evidence',
  'report',
  'report-page',
  'accept',
] as const;

export type DeskCallName = (typeof DESK_CALLS)[number];

/** By path, and then by method. */
export type Actions<A> = Readonly<Record<string, Readonly<Record<string, A>>>>;

export interface ReadCall<A> {
  readonly action: A;
  readonly query: Target['query'];
  readonly reading: Extract<JsonReading, { ok: true }>;
}

/** What is to be done and with what, or why not. */
export function readCall<A>(
  actions: Actions<A>,
  others: readonly string[],
  request: HttpRequest,
): ReadCall<A> | { readonly refusal: HttpResponse } {
  const name = controlName(request);
  const methods = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (methods === undefined) return { refusal: notFound(name, [...Object.keys(actions), ...others]) };
  // What can be got can be asked for its head; the server sends no body then.
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const action = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (action === undefined) return { refusal: notAllowed(name, Object.keys(methods), request.method) };
  const reading = readControlBody(request);
  if (!reading.ok) return { refusal: refused(400, 'The body cannot be read', describeProblem(reading)) };
  return { action, query: parseTarget(request.target).query, reading };
}

export function responseOf(done: string | HttpResponse): HttpResponse {
  if (typeof done !== 'string') return done;
  return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: done };
}

/** What a control call is about: `state`, `clock`. */
export function controlName({ target }: HttpRequest): string {
  return parseTarget(target).path.slice(CONTROL_PREFIX.length).replace(/\/$/, '');
}

/**
 * What cannot be done, as an answer.
 *
 * @throws anything that is no LockstepError: that is a bug
 */
export function refusedBy(error: unknown): HttpResponse {
  if (!(error instanceof LockstepError)) throw error;
  const isOfSession = error.code === 'SESSION_INVALID' || error.code === 'SESSION_LIMIT';
  return isOfSession ? sessionProblem(error) : refused(422, 'The call cannot be carried out', error.message);
}

function describeProblem({ problem }: Extract<JsonReading, { ok: false }>): string {
  const { kind, detail, pointer, line, column } = problem;
  return `${kind.replaceAll('-', ' ')} (${detail}) at "${pointer}", line ${line}, column ${column}. Expected JSON.`;
}

function refused(status: number, title: string, detail: string): HttpResponse {
  return problemResponse({ status, title, detail });
}

function notFound(name: string, names: readonly string[]): HttpResponse {
  return refused(
    404,
    'No such control call',
    `There is no /_lockstep/${name}. Expected one of ${names.join(', ')}.`,
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
