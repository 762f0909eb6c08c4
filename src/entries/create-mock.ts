import type { HttpRequest } from '../exchange/http.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { Clock } from '../mock/clock.ts';
import type { ProviderMock } from '../mock/definition.ts';
import type { Faults } from '../mock/faults/faults.ts';
import type { Journal } from '../mock/journal.ts';
import { createMockHost, type MockHost, type MockHostOptions } from '../mock/mock-host.ts';
import { DEFAULT_SESSION, SESSION_HEADER } from '../mock/session-name.ts';
import type { NextTransitions } from '../mock/transition.ts';
import { signalOf, toHttpRequest, toResponse } from './fetch-adapter.ts';
import { sendFaulty } from './send-faulty.ts';

export interface MockOptions extends Omit<MockHostOptions, 'scenarios'> {
  /** The start state, `typical` where it is left out; several joined by `+` build upon each other. */
  readonly scenario?: string;
}

/** The mock of one provider, in this process. */
export interface Mock<O = unknown> {
  readonly definition: ProviderMock<O>;
  /** What it stands on, with the same state: `lockstep/server` can listen with it too. */
  readonly host: MockHost;
  /**
   * Answers as the provider would, whatever the host of the URL; a drop-in for the global `fetch`. It rejects
   * only where `fetch` does: where the code of the mock throws, the answer is a problem of status 500.
   */
  readonly fetch: typeof fetch;
  /** Puts the start state in force again, or that of another scenario, and the faults of the start. */
  reset(scenario?: string): void;
  /** The state, `{collection: [record]}`: a copy. */
  snapshot(): JsonValue;
  restore(state: JsonValue): void;
  readonly clock: Clock;
  /**
   * Puts the clock to the next instant at which something becomes of the state by itself (of a collection, where one
   * is named), where it stands still, and says what it was; `undefined` where nothing more comes.
   *
   * @throws LockstepError `CLOCK_INVALID` for a collection that there is not.
   */
  step(collection?: string): NextTransitions | undefined;
  readonly journal: Journal;
  /** What makes answers other than they would be: `faults.add({ operation, kind: 'status', status: 503, next: 1 })`. */
  readonly faults: Faults;
  /**
   * The same mock in another session, made when it is first asked for: state, clock and journal are its own.
   *
   * @throws LockstepError `SESSION_INVALID`, `SESSION_LIMIT`
   */
  session(name: string): Mock<O>;
}

/**
 * Makes a mock from its definition.
 *
 * @throws LockstepError `SCENARIO_UNKNOWN`, `FAULT_INVALID`
 */
export function createMock<O>(definition: ProviderMock<O>, options: MockOptions = {}): Mock<O> {
  const { id } = definition.provider;
  const { scenario = 'typical', ...rest } = options;
  const host = createMockHost([definition], { ...rest, scenarios: { [id]: scenario } });
  return mockIn(definition, host, undefined, scenario);
}

/**
 * A mock whose requests are answered by the session of this name or, where it has none, by the one that each names or
 * the default one. The session is asked for by its name with each use, so
 * that a use keeps it from ending, and whoever asks for the same name elsewhere has the same one.
 */
function mockIn<O>(
  definition: ProviderMock<O>,
  host: MockHost,
  name: string | undefined,
  scenario: string,
): Mock<O> {
  const { id } = definition.provider;
  const own = () => host.sessions.of(name ?? DEFAULT_SESSION);
  const answered = name === undefined ? host : answeredIn(host, name);
  own();
  return {
    definition,
    get host() {
      return { ...host, ...own(), ...answered };
    },
    fetch: async (input, init) => {
      const [request] = await Promise.all([toHttpRequest(input, init), host.ready]);
      // Aborted while the body was read, or right after the call.
      signalOf(input, init)?.throwIfAborted();
      const response = answered.answer(id, request);
      const { transport } = response;
      if (transport === undefined) return toResponse(response, request.method);
      const sent = await sendFaulty(response, transport, request.method, signalOf(input, init));
      if (sent === undefined) throw connectionReset();
      return sent;
    },
    reset: (chosen = scenario) => {
      own().reset({ [id]: chosen });
      own().faults.restart();
    },
    snapshot: () => JSON.parse(own().snapshot())[id],
    restore: (state) => own().restore({ [id]: state }),
    get clock() {
      return own().session.clock;
    },
    step: (collection) => own().step({ provider: id, ...(collection === undefined ? {} : { collection }) }),
    get journal() {
      return own().journal;
    },
    get faults() {
      return own().faults;
    },
    session: (other) => mockIn(definition, host, other, scenario),
  };
}

/** The host as it answers requests that name this session, whichever they name. */
function answeredIn(host: MockHost, name: string): Pick<MockHost, 'answer' | 'admit'> {
  const naming = (request: HttpRequest): HttpRequest => ({
    ...request,
    headers: { ...request.headers, [SESSION_HEADER]: name },
  });
  return {
    answer: (provider, request) => host.answer(provider, naming(request)),
    admit: (provider, request) => host.admit(provider, naming(request)),
  };
}

/** As `fetch` rejects in Node where a connection is reset. */
function connectionReset(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  return new TypeError('fetch failed', { cause });
}
