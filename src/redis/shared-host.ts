import { randomUUID } from 'node:crypto';
import { ownError } from '../errors/lockstep-error.ts';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import type { ProviderMock } from '../mock/definition.ts';
import type { Journal } from '../mock/journal.ts';
import type { MockHost, MockHostOptions } from '../mock/mock-host.ts';
import type { MockResponse } from '../mock/mock-response.ts';
import type { MockSession } from '../mock/mock-session.ts';
import { type PreparedMocks, prepareMocks } from '../mock/prepare-mocks.ts';
import { problemResponse } from '../mock/problem.ts';
import type { Observer, Seen } from '../mock/seen.ts';
import { checkedSessionName, DEFAULT_SESSION, sessionNameOf } from '../mock/session-name.ts';
import { sessionProblem } from '../mock/session-problem.ts';
import { sessionLimit } from '../mock/sessions.ts';
import { definitionPrint } from './definition-print.ts';
import { type OtherDefinition, otherDefinitions } from './other-definitions.ts';
import type { RedisLink } from './redis-link.ts';
import { createReplica } from './replica.ts';
import { sharedKeys } from './session-keys.ts';
import { createSharedSession, type SharedSession } from './shared-session.ts';
import { createSharedStore, type SharedStore, type StoredSession } from './shared-store.ts';
import { WRITTEN } from './written-behind.ts';

/** Mocks whose sessions are those of every process that has the same mocks and the same Redis. */
export interface SharedHost {
  readonly mocks: MockHost['mocks'];
  readonly ready: Promise<void>;
  /** What the mocks and their start are told apart by from others in the same Redis. */
  readonly definition: string;
  answer(provider: string, request: HttpRequest): Promise<MockResponse>;
  /** Tells one observer of every request that this process answers from here on, or nobody. */
  observe(observer: Observer | undefined): void;
  /** Lets a control call be answered by a session as it is now; `of` is its name. */
  control(
    call: { readonly request: HttpRequest; readonly of: string },
    act: (host: ControlledHost) => HttpResponse,
  ): Promise<HttpResponse>;
  /**
   * Resolves when the default session is there.
   *
   * @throws LockstepError `STATE_UNREACHABLE`
   */
  begin(): Promise<void>;
  /**
   * Other definitions of these providers that have been in this Redis lately, with which nothing is shared.
   *
   * @throws LockstepError `STATE_UNREACHABLE`
   */
  others(): Promise<readonly OtherDefinition[]>;
  /** Resolves when what there was to note is in Redis, and the connection is closed. */
  close(): Promise<void>;
}

/** What of a host a control call sees. */
type ControlledHost = Pick<MockHost, 'mocks' | 'sessions'>;

/**
 * @throws LockstepError `MOCK_INVALID`, `CLOCK_INVALID`, `FAULT_INVALID`, `SCENARIO_UNKNOWN`
 */
export function createSharedHost(
  definitions: readonly ProviderMock[],
  options: MockHostOptions,
  link: RedisLink,
): SharedHost {
  const prepared = prepareMocks(definitions, options);
  const { mocks, shared, limits, ready } = prepared;
  const definition = definitionPrint(shared);
  const providers = [...mocks.keys()];
  const store = createSharedStore({
    link,
    keys: sharedKeys(definition, providers),
    providers,
    limits,
    process: randomUUID(),
  });
  const sessions = createReplicas(prepared, store);
  let observe: Observer | undefined;
  let lastSeen: Seen | undefined;
  // The default session is kept as long as there is a process that may be asked for it.
  const others = () => otherDefinitions(link, definition, providers);
  const keeping = setInterval(() => {
    sessions
      .of(DEFAULT_SESSION)
      .run(() => undefined)
      .catch(() => undefined);
    others().catch(() => undefined);
  }, HOUR).unref();
  return {
    mocks,
    ready,
    definition,
    async answer(provider, request) {
      try {
        const session = sessions.of(sessionNameOf(request));
        // Work may be done again: only what became of it at last was seen.
        let seen: Seen | undefined;
        const response = await session.run(({ answer }) => {
          const answered = answer(provider, request);
          seen = lastSeen;
          return answered;
        }, mayChange(request));
        if (seen !== undefined) observe?.(seen);
        return response;
      } catch (error) {
        return problemOf(error);
      }
    },
    observe(observer) {
      observe = observer;
      shared.watch.observer =
        observer &&
        ((seen) => {
          lastSeen = seen;
        });
    },
    async control({ request, of }, act) {
      try {
        const name = sessionNameOf(request);
        const session = sessions.of(name);
        if (of === 'sessions') return await controlSessions(mocks, session, store, act);
        const journal = of === 'journal' ? await journalOf(session, store, name) : undefined;
        return await session.run(
          (own) => act({ mocks, sessions: onlySession(journal === undefined ? own : { ...own, journal }) }),
          mayChange(request),
        );
      } catch (error) {
        return problemOf(error);
      }
    },
    begin: () => sessions.of(DEFAULT_SESSION).run(() => undefined),
    others,
    async close() {
      clearInterval(keeping);
      await sessions.written();
      link.close();
    },
  };
}

const HOUR = 60 * 60_000;

function mayChange({ method }: HttpRequest): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

interface Replicas {
  /** @throws LockstepError `SESSION_INVALID` */
  of(name: string): SharedSession;
  written(): Promise<void>;
}

/** The sessions that this process has been asked for: as many as there may be, the latest ones. */
function createReplicas({ shared, limits }: PreparedMocks, store: SharedStore): Replicas {
  const known = new Map<string, SharedSession>();
  return {
    async written() {
      await Promise.all(Array.from(known.values(), (session) => session.written()));
    },
    of(name) {
      const session =
        known.get(name) ??
        createSharedSession({
          name: checkedSessionName(name),
          replica: createReplica(name, shared),
          store,
          async begin(setting) {
            const begun = await store.begin(name, randomUUID(), setting);
            if (begun !== 'begun') throw sessionLimit(name, begun.full, limits);
          },
        });
      // The latest last. One that is dropped is loaded again when it is asked for.
      known.delete(name);
      known.set(name, session);
      const [oldest] = known.keys();
      if (known.size > limits.most && oldest !== undefined) known.delete(oldest);
      return session;
    },
  };
}

/** A call that changes nothing of its session, but ends others. */
async function controlSessions(
  mocks: MockHost['mocks'],
  session: SharedSession,
  store: SharedStore,
  act: (host: ControlledHost) => HttpResponse,
): Promise<HttpResponse> {
  await allWritten(session);
  const stored = await store.list();
  const ended = new Set<string>();
  const response = await session.run((own) => {
    ended.clear();
    return act({ mocks, sessions: storedSessions(own, stored, ended) });
  });
  await Promise.all([...ended].map((name) => store.end(name)));
  return response;
}

function storedSessions(
  own: MockSession,
  stored: readonly StoredSession[],
  ended: Set<string>,
): ControlledHost['sessions'] {
  const living = () => stored.filter(({ name }) => !ended.has(name));
  const end = (name: string): boolean => {
    const isThere = name !== DEFAULT_SESSION && living().some((one) => one.name === name);
    if (isThere) ended.add(name);
    return isThere;
  };
  return {
    of: () => own,
    list: () =>
      living().map(({ name, lastUsed, requests }) => ({
        name,
        lastUsed,
        session: { ...own, journal: readJournal({ total: requests, mockProblems: 0, entries: [] }) },
      })),
    end,
    endAll: () => {
      for (const { name } of stored) end(name);
    },
  };
}

/** What was answered before the call, by whichever process, is in it. */
async function journalOf(session: SharedSession, store: SharedStore, name: string): Promise<Journal> {
  await allWritten(session);
  return readJournal(await store.journal(name));
}

/** Begins the session, if it has to, and waits until the notes of all processes are in Redis. */
async function allWritten(session: SharedSession): Promise<void> {
  await session.run(() => undefined);
  await session.written();
  await new Promise((resolve) => setTimeout(resolve, WRITTEN));
}

function readJournal(snapshot: ReturnType<Journal['snapshot']>): Journal {
  return { total: snapshot.total, add: () => undefined, snapshot: () => snapshot, clear: () => undefined };
}

function onlySession(session: MockSession): ControlledHost['sessions'] {
  return { of: () => session, list: () => [], end: () => false, endAll: () => undefined };
}

function problemOf(thrown: unknown): HttpResponse {
  const error = ownError(thrown);
  const title = TITLES[error.code];
  if (title === undefined) return sessionProblem(error);
  return problemResponse({ status: 503, title, detail: error.message }, { 'retry-after': '1' });
}

const TITLES: Readonly<Record<string, string>> = {
  STATE_UNREACHABLE: 'The state cannot be reached',
  STATE_CONTENDED: 'The session is too busy',
};
