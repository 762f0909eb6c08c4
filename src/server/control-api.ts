import { LockstepError } from '../errors/lockstep-error.ts';
import { textOfBody } from '../exchange/body-text.ts';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import { parseTarget } from '../exchange/target.ts';
import { isJsonObject, type JsonValue } from '../json/json-value.ts';
import { type JsonReading, readJson } from '../json/read-json.ts';
import { type Clock, parseClockStart } from '../mock/clock.ts';
import { addDuration } from '../mock/duration.ts';
import type { MockHost } from '../mock/mock-host.ts';
import { problemResponse } from '../mock/problem.ts';
import { parseScenarios } from '../mock/scenario-name.ts';

export const CONTROL_PREFIX = '/_lockstep/';

type Reading = Extract<JsonReading, { ok: true }>;
type Action = (host: MockHost, origin: string, reading: Reading) => string;

/** What the control API can be asked, by path and method. */
const ACTIONS: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
  health: { GET: () => JSON.stringify({ status: 'ok' }) },
  providers: { GET: (host, origin) => JSON.stringify(providers(host, origin)) },
  state: { GET: (host) => host.snapshot(), PUT: putState },
  reset: { POST: reset },
  scenario: { POST: setScenario },
  clock: { GET: ({ session }) => clockText(session.clock), POST: setClock },
  journal: { GET: ({ journal }) => JSON.stringify(journal.snapshot()) },
};

/** Answers a call under `/_lockstep/`; `origin` is the server's own, without a slash at its end. */
export function answerControl(host: MockHost, origin: string, request: HttpRequest): HttpResponse {
  const name = parseTarget(request.target).path.slice(CONTROL_PREFIX.length).replace(/\/$/, '');
  const methods = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (methods === undefined) return notFound(name);
  // What can be got can be asked for its head; the server sends no body then.
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const action = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (action === undefined) return notAllowed(name, Object.keys(methods), request.method);
  const reading = readControlBody(request);
  if (!reading.ok) return refused(400, 'The body cannot be read', describeProblem(reading));
  try {
    return {
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: action(host, origin, reading),
    };
  } catch (error) {
    if (error instanceof LockstepError) return refused(422, 'The call cannot be carried out', error.message);
    throw error;
  }
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

function providers(host: MockHost, origin: string): JsonValue {
  return [...host.mocks.values()].map(({ mock }) => ({
    id: mock.provider.id,
    title: mock.provider.title,
    url: `${origin}/${mock.provider.id}`,
    operations: mock.spec.table.operations.map(({ id }) => id),
  }));
}

function putState(host: MockHost, _origin: string, { value, literals }: Reading): string {
  host.restore(value, literals);
  return host.snapshot();
}

function reset(host: MockHost): string {
  host.reset();
  host.session.clock.restart();
  return JSON.stringify({ status: 'reset' });
}

function setScenario(host: MockHost, _origin: string, { value }: Reading): string {
  const name = member(value, 'scenario');
  const scenarios = parseScenarios(
    [...host.mocks.values()].map(({ mock }) => mock),
    [name],
  );
  host.reset(scenarios);
  return JSON.stringify({ scenario: name });
}

function setClock({ session }: MockHost, _origin: string, { value }: Reading): string {
  const { clock } = session;
  if (isJsonObject(value) && value['advance'] !== undefined && value['now'] !== undefined) {
    throw new LockstepError('CLOCK_INVALID', 'The body has both "now" and "advance". Expected one of them.');
  }
  if (isJsonObject(value) && value['advance'] !== undefined) {
    const now = clock.now();
    clock.advance(addDuration(now, member(value, 'advance')) - now);
    return clockText(clock);
  }
  const start = parseClockStart(member(value, 'now'));
  if (start === 'real') clock.follow();
  else clock.stopAt(start);
  return clockText(clock);
}

function clockText(clock: Clock): string {
  return JSON.stringify({ now: new Date(clock.now()).toISOString(), running: clock.running });
}

function member(value: JsonValue, name: string): string {
  const found = isJsonObject(value) ? value[name] : undefined;
  if (typeof found === 'string') return found;
  throw new LockstepError(
    'USAGE',
    `The body lacks the text "${name}", for example {"${name}": ${EXAMPLES[name]}}.`,
  );
}

const EXAMPLES: Readonly<Record<string, string>> = {
  scenario: '"tibiot/batch-fails"',
  advance: '"PT1H"',
  now: '"2026-01-31T08:00:00Z" (or "real", or {"advance": "PT1H"})',
};
