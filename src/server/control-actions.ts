import { LockstepError } from '../errors/lockstep-error.ts';
import type { HttpResponse } from '../exchange/http.ts';
import type { Target } from '../exchange/target.ts';
import { isJsonObject, type JsonValue } from '../json/json-value.ts';
import type { JsonReading } from '../json/read-json.ts';
import { type Clock, parseClockStart } from '../mock/clock.ts';
import type { MockHost } from '../mock/mock-host.ts';
import type { MockSession } from '../mock/mock-session.ts';
import { listScenarios } from '../mock/scenario.ts';
import { parseScenarios } from '../mock/scenario-name.ts';
import { DEFAULT_SESSION } from '../mock/session-name.ts';
import { nextTransitions } from '../mock/transition.ts';
import { addFaults, faultsText, removeFaults } from './control-faults.ts';
import { collectionsText, putRecord, recordsText, removeRecord } from './control-records.ts';
import { changesText } from './state-changes.ts';

/** What of a host control calls see. */
export type ControlledHost = Pick<MockHost, 'mocks' | 'sessions'>;

/** A control call, and the session that it is about. */
export interface ControlCall {
  readonly host: ControlledHost;
  readonly session: MockSession;
  /** In front of `/<provider>`, without a slash at its end. */
  readonly origin: string;
  readonly query: Target['query'];
  readonly reading: Extract<JsonReading, { ok: true }>;
}

/**
 * Does what is asked and gives the JSON of the answer, or a refusal that has more to say than a sentence. Throws a
 * LockstepError for what cannot be done.
 */
type Action = (call: ControlCall) => string | HttpResponse;

/** What the control API can be asked, by path and method. */
export const ACTIONS: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
  health: { GET: () => JSON.stringify({ status: 'ok' }) },
  providers: { GET: (call) => JSON.stringify(providers(call)) },
  state: { GET: ({ session }) => session.snapshot(), PUT: putState },
  collections: { GET: collectionsText },
  records: { GET: recordsText, PUT: putRecord, DELETE: removeRecord },
  changes: { GET: changesText },
  reset: { POST: reset },
  scenario: { GET: (call) => JSON.stringify(scenarios(call)), POST: setScenario },
  clock: { GET: ({ session }) => clockText(session.session.clock), POST: setClock },
  transitions: { GET: transitions },
  journal: { GET: ({ session }) => JSON.stringify(session.journal.snapshot()) },
  faults: {
    GET: ({ session }) => faultsText(session.faults),
    POST: ({ session, reading: { value } }) => addFaults(session.faults, value),
    DELETE: ({ session, query }) => removeFaults(session.faults, query),
  },
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
  // First, since a start state may go by the clock.
  session.session.clock.restart();
  session.reset();
  session.faults.restart();
  return JSON.stringify({ status: 'reset' });
}

function setScenario({ host, session, reading: { value } }: ControlCall): string {
  const name = scenarioName(value);
  const mocks = [...host.mocks.values()].map(({ mock }) => mock);
  session.reset(parseScenarios(mocks, [name]));
  return JSON.stringify({ scenario: name });
}

/** Its provider may stand in front of it, or beside it as in a fault. */
function scenarioName(value: JsonValue): string {
  const name = member(value, 'scenario');
  if (!isJsonObject(value) || value['provider'] === undefined) return name;
  const provider = member(value, 'provider');
  return name.startsWith(`${provider}/`) ? name : `${provider}/${name}`;
}

/** Those that there are, and those in force. */
function scenarios({ host, session: { session } }: ControlCall): JsonValue {
  const mocks = [...host.mocks.values()].map(({ mock }) => mock);
  return {
    inForce: Object.fromEntries(Array.from(session.starts, ([id, { scenario }]) => [id, scenario])),
    scenarios: mocks.flatMap((mock) =>
      listScenarios(mock).map(({ name, ...about }) => ({ name: `${mock.provider.id}/${name}`, ...about })),
    ),
  };
}

/** The ways of moving a clock, of which a body names one. */
const MOVES = ['now', 'advance', 'step'] as const;

function setClock({ session, reading: { value } }: ControlCall): string {
  const { clock } = session.session;
  const given = isJsonObject(value) ? MOVES.filter((name) => value[name] !== undefined) : [];
  const [move = 'now', other] = given;
  if (other !== undefined) {
    throw new LockstepError(
      'CLOCK_INVALID',
      `The body has both "${move}" and "${other}". Expected one of them.`,
    );
  }
  const text = member(value, move);
  if (move === 'step') return stepText(session, text);
  if (move === 'advance') clock.advance(text);
  else clock.set(parseClockStart(text));
  return clockText(clock);
}

/** `next` is whatever comes next; a provider, or a provider and a collection, what comes next of it. */
function stepText(session: MockSession, text: string): string {
  const [provider = '', collection] = text.split('/', 2);
  const filter = text === 'next' ? {} : { provider, ...(collection === undefined ? {} : { collection }) };
  const transitions = session.step(filter)?.transitions ?? [];
  return JSON.stringify({ ...clockState(session.session.clock), transitions });
}

/** What a step would lead to, without taking it. */
function transitions({ host, session: { session } }: ControlCall): string {
  const next = nextTransitions(host.mocks.values(), session);
  return JSON.stringify(
    next === undefined ? null : { at: new Date(next.at).toISOString(), transitions: next.transitions },
  );
}

function clockText(clock: Clock): string {
  return JSON.stringify(clockState(clock));
}

function clockState(clock: Clock): { readonly now: string; readonly running: boolean } {
  return { now: new Date(clock.now()).toISOString(), running: clock.running };
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
  provider: '"tibiot"',
  scenario: '"tibiot/batch-fails"',
  advance: '"PT1H"',
  now: '"2026-01-31T08:00:00Z" (or "real", or {"advance": "PT1H"}, or {"step": "next"})',
  step: '"next" (or a provider, or a provider and a collection such as "tibiot/batches")',
};

function sessionList({ sessions }: ControlledHost): JsonValue {
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
