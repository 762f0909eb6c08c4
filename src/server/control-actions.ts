import { LockstepError } from '../errors/lockstep-error.ts';
import type { Target } from '../exchange/target.ts';
import { isJsonObject, type JsonValue } from '../json/json-value.ts';
import type { JsonReading } from '../json/read-json.ts';
import { type Clock, parseClockStart } from '../mock/clock.ts';
import { addDuration } from '../mock/duration.ts';
import type { MockHost } from '../mock/mock-host.ts';
import type { MockSession } from '../mock/mock-session.ts';
import { parseScenarios } from '../mock/scenario-name.ts';
import { DEFAULT_SESSION } from '../mock/session-name.ts';

/** A control call, and the session that it is about. */
export interface ControlCall {
  readonly host: MockHost;
  readonly session: MockSession;
  /** In front of `/<provider>`, without a slash at its end. */
  readonly origin: string;
  readonly query: Target['query'];
  readonly reading: Extract<JsonReading, { ok: true }>;
}

/** Does what is asked and gives the JSON of the answer. Throws a LockstepError for what cannot be done. */
type Action = (call: ControlCall) => string;

/** What the control API can be asked, by path and method. */
export const ACTIONS: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
  health: { GET: () => JSON.stringify({ status: 'ok' }) },
  providers: { GET: (call) => JSON.stringify(providers(call)) },
  state: { GET: ({ session }) => session.snapshot(), PUT: putState },
  reset: { POST: reset },
  scenario: { POST: setScenario },
  clock: { GET: ({ session }) => clockText(session.session.clock), POST: setClock },
  journal: { GET: ({ session }) => JSON.stringify(session.journal.snapshot()) },
  sessions: { GET: ({ host }) => JSON.stringify(sessionList(host)), DELETE: endSessions },
};

function providers({ host, origin }: ControlCall): JsonValue {
  return [...host.mocks.values()].map(({ mock }) => ({
    id: mock.provider.id,
    title: mock.provider.title,
    url: `${origin}/${mock.provider.id}`,
    operations: mock.spec.table.operations.map(({ id }) => id),
  }));
}

function putState({ session, reading: { value, literals } }: ControlCall): string {
  session.restore(value, literals);
  return session.snapshot();
}

function reset({ session }: ControlCall): string {
  session.reset();
  session.session.clock.restart();
  return JSON.stringify({ status: 'reset' });
}

function setScenario({ host, session, reading: { value } }: ControlCall): string {
  const name = member(value, 'scenario');
  const mocks = [...host.mocks.values()].map(({ mock }) => mock);
  session.reset(parseScenarios(mocks, [name]));
  return JSON.stringify({ scenario: name });
}

function setClock({ session: { session }, reading: { value } }: ControlCall): string {
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

function sessionList({ sessions }: MockHost): JsonValue {
  return sessions.list().map(({ name, lastUsed, session: { journal } }) => ({
    name,
    lastUsed: new Date(lastUsed).toISOString(),
    requests: journal.total,
  }));
}

/** The one that the query names, or all but the default one. */
function endSessions({ host, query }: ControlCall): string {
  const name = query.find(([parameter]) => parameter === 'name')?.[1];
  if (name === undefined) host.sessions.endAll();
  else if (name === DEFAULT_SESSION) {
    throw new LockstepError(
      'USAGE',
      'The session "default" does not end. Reset it with POST /_lockstep/reset.',
    );
  } else if (!host.sessions.end(name)) {
    throw new LockstepError(
      'USAGE',
      `There is no session ${JSON.stringify(name)} to end. GET /_lockstep/sessions lists those that there are.`,
    );
  }
  return JSON.stringify(sessionList(host));
}
