import { ownError } from '../errors/lockstep-error.ts';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import { type CarriedState, carryState } from './carry-state.ts';
import type { ClockStart } from './clock.ts';
import { type CompiledMock, compileMock } from './compiled-mock.ts';
import type { ProviderMock } from './definition.ts';
import type { Fault } from './faults/fault.ts';
import { createMockSession, known, type MockSession } from './mock-session.ts';
import { loadWithoutHandler, prepareMocks } from './prepare-mocks.ts';
import type { Observer } from './seen.ts';
import { DEFAULT_SESSION, sessionNameOf } from './session-name.ts';
import { sessionProblem } from './session-problem.ts';
import { createSessions, type SessionLimits, type Sessions } from './sessions.ts';

export interface MockHostOptions {
  /** Chooses the made-up values; the same seed gives the same state. 1 where it is left out. */
  readonly seed?: number;
  /**
   * `real`, an instant (milliseconds since 1970, or ISO 8601) at which the clock stands still, or a duration with its
   * sign (`+3d`) by which it is ahead of the wall clock.
   */
  readonly clock?: ClockStart | string;
  /** The scenario by provider; `typical` where none is named. */
  readonly scenarios?: Readonly<Record<string, string>>;
  /** In force when a session begins, and again after its reset; also as texts, `tibiot=status:503,next=3`. */
  readonly faults?: readonly (Fault | string)[];
  /** Answer 500 where the mock's own answer breaks the contract. */
  readonly strict?: boolean;
  /** At most 100 sessions, each ended after half an hour without a request, where they are left out. */
  readonly sessions?: Partial<SessionLimits>;
}

/**
 * Mocks of several providers. A request's header `x-lockstep-session` chooses the session that answers it; all
 * else, state, clock and journal, is that of the default session, and \`sessions.of(name)\` has the others.
 */
export interface MockHost extends MockSession {
  readonly mocks: ReadonlyMap<string, CompiledMock>;
  readonly sessions: Sessions<MockSession>;
  /** Resolves when every operation can be answered: one without a handler needs code that is loaded for it. */
  readonly ready: Promise<void>;
  /** Tells one observer of every answered request from here on, or nobody. */
  observe(observer: Observer | undefined): void;
  /**
   * Puts another version of a mock in the place of the one it has, as a whole or not at all. Sessions keep their
   * state, clock, journal and faults.
   *
   * @returns the state that each session has then
   * @throws LockstepError `PROVIDER_UNKNOWN`, `SCENARIO_UNKNOWN`, and whatever a scenario throws.
   */
  replace(mock: ProviderMock): Promise<readonly CarriedState[]>;
}

/** @throws LockstepError `SCENARIO_UNKNOWN`, `CLOCK_INVALID`, `FAULT_INVALID` */
export function createMockHost(
  definitions: readonly ProviderMock[],
  options: MockHostOptions = {},
): MockHost {
  const { mocks, shared, limits, ready, useWithoutHandler } = prepareMocks(definitions, options);
  const { starts } = shared;
  const { seed, scenarios } = shared.start;
  const sessions = createSessions((name) => createMockSession(name, shared), limits);
  return {
    ...sessions.of(DEFAULT_SESSION),
    mocks,
    sessions,
    ready,
    observe(observer) {
      shared.watch.observer = observer;
    },
    async replace(mock) {
      const { id } = mock.provider;
      const before = known(mocks, id).mock;
      const compiled = compileMock(mock);
      const withoutHandler = await loadWithoutHandler(new Map([...mocks, [id, compiled]]));
      // A session that begins later must be able to.
      starts.of(mock, scenarios[id] ?? 'typical', { seed, now: Date.now() });
      const listed = sessions.list().map(({ session: { session } }) => session);
      const carried = listed.map((session) => ({
        session,
        carry: carryState(session, before, mock, starts),
      }));
      for (const { session, carry } of carried) session.states.set(id, () => carry.state);
      mocks.set(id, compiled);
      useWithoutHandler(withoutHandler);
      return carried.map(({ carry }) => carry);
    },
    answer(provider, request) {
      const asked = askedSession(sessions, request);
      return 'refusal' in asked ? asked.refusal : asked.answer(provider, request);
    },
    admit(provider, request) {
      const asked = askedSession(sessions, request);
      return 'refusal' in asked
        ? { admitted: false, response: asked.refusal }
        : asked.admit(provider, request);
    },
  };
}

/** The session that a request names, or why there is none. */
function askedSession(
  sessions: MockHost['sessions'],
  request: HttpRequest,
): MockSession | { readonly refusal: HttpResponse } {
  try {
    return sessions.of(sessionNameOf(request));
  } catch (error) {
    return { refusal: sessionProblem(ownError(error)) };
  }
}
