import { LockstepError } from '../errors/lockstep-error.ts';
import type { HttpRequest } from '../exchange/http.ts';
import { toPointer } from '../json/json-pointer.ts';
import { isJsonObject, type JsonValue } from '../json/json-value.ts';
import { literalsUnder, NO_LITERALS } from '../json/number-literals.ts';
import type { NumberLiterals } from '../json/read-json.ts';
import { type AnswerOptions, admit, answer, answerAdmitted } from './answer.ts';
import type { CompiledMock } from './compiled-mock.ts';
import type { AnyState, HandlerContext, OperationShape, ProviderMock, Reply } from './definition.ts';
import { answerWithFaults } from './faults/answer-with-faults.ts';
import type { CheckedFault } from './faults/fault.ts';
import { createFaults, type Faults } from './faults/faults.ts';
import { type Answer, handled } from './given-answer.ts';
import { createJournal, type Journal } from './journal.ts';
import type { MockResponse } from './mock-response.ts';
import type { Watch } from './seen.ts';
import { resetSession, type Session, type SessionStart, startSession, type TakeChanges } from './session.ts';
import type { StartStates } from './start-states.ts';
import { readState, type State, writeState } from './state.ts';
import { type NextTransitions, nextTransitions, type TransitionFilter } from './transition.ts';

/** The mocks as one session has them: with a state, a clock and a journal that no other session sees. */
export interface MockSession {
  readonly session: Session;
  readonly journal: Journal;
  /** What makes answers other than they would be. */
  readonly faults: Faults;
  /** Answers a request to a provider; its target begins with the path of the spec. */
  answer(provider: string, request: HttpRequest): MockResponse;
  /** As far as `answer` goes before the handler, for somebody who stands in for the handler. */
  admit(provider: string, request: HttpRequest): Admission;
  /** Puts the scenarios of the start in force again; or, for the providers that are named alone, others. */
  reset(scenarios?: Readonly<Record<string, string>>): void;
  /** The whole state as JSON text: `{provider: {collection: [record]}}`. */
  snapshot(): string;
  /** Puts a snapshot in force, as a whole or not at all; providers that it leaves out stay as they are. */
  restore(snapshot: JsonValue, literals?: NumberLiterals): void;
  /**
   * The state of a provider as its scenario in force began.
   *
   * @throws LockstepError `PROVIDER_UNKNOWN`
   */
  startState(provider: string): State;
  /**
   * Puts the clock to the next instant at which something becomes of the state by itself, where it stands still, and
   * says what it was; `undefined`, and the clock goes on as before, where nothing more comes.
   *
   * @throws LockstepError `PROVIDER_UNKNOWN`, `CLOCK_INVALID`
   */
  step(filter?: TransitionFilter): NextTransitions | undefined;
}

export type Admission =
  /** The request was refused, and that is in the journal. */
  | { readonly admitted: false; readonly response: MockResponse }
  | {
      readonly admitted: true;
      readonly context: HandlerContext<OperationShape, AnyState>;
      /** Answers as if the handler had given this reply. */
      answer(reply: Reply<AnyState, unknown>): MockResponse;
      /** Enters into the journal that an answer of this status was given past the mock. */
      note(status: number): void;
    };

/** What all sessions of a host share. */
export interface SharedMocks {
  readonly mocks: ReadonlyMap<string, CompiledMock>;
  readonly start: SessionStart;
  readonly starts: StartStates;
  /** In force when a session begins. */
  readonly faults: readonly CheckedFault[];
  /** Asked for with each answer, since part of it is loaded later. */
  readonly options: () => AnswerOptions;
  /** Whoever looks on. */
  readonly watch: Watch;
}

/** What a session does in its own way where it is not the only one of its kind. */
export interface SessionParts {
  readonly journal?: Journal;
  readonly takeChanges?: TakeChanges;
}

/** @throws LockstepError `SCENARIO_UNKNOWN` */
export function createMockSession(
  name: string,
  { mocks, start, starts, options, faults: first, watch }: SharedMocks,
  { journal = createJournal(), takeChanges }: SessionParts = {},
): MockSession {
  // Asked for each time, since a mock may have been replaced.
  const definitions = (): readonly ProviderMock[] => Array.from(mocks.values(), ({ mock }) => mock);
  const session = startSession(name, definitions(), start, starts, takeChanges);
  const faults = createFaults({ mocks, seed: start.seed, faults: first });
  const noted = ({ mock }: CompiledMock, request: HttpRequest, given: Answer): MockResponse => {
    const at = session.clock.now();
    const seen = { session: name, provider: mock.provider, request, answer: given, at };
    journal.add(seen);
    watch.observer?.(seen);
    return given.response;
  };
  return {
    session,
    journal,
    faults,
    answer(provider, request) {
      const compiled = known(mocks, provider);
      const plain = () => answer(compiled, session, request, options());
      const given = faults.isEmpty ? plain() : answerWithFaults(compiled, faults, request, plain);
      return noted(compiled, request, given);
    },
    admit(provider, request) {
      const compiled = known(mocks, provider);
      const admission = admit(compiled, session, request);
      if ('answer' in admission)
        return { admitted: false, response: noted(compiled, request, admission.answer) };
      const { admitted } = admission;
      return {
        admitted: true,
        context: admitted.context,
        answer: (reply) =>
          noted(
            compiled,
            request,
            answerAdmitted(compiled, session, admitted, options(), () => reply),
          ),
        note: (status) => {
          const response = { status, headers: {}, body: '' };
          const { id } = admitted.operation.operation;
          noted(compiled, request, handled(compiled, id, response, undefined, []));
        },
      };
    },
    reset(chosen) {
      const named =
        chosen === undefined
          ? definitions()
          : definitions().filter(({ provider }) => Object.hasOwn(chosen, provider.id));
      resetSession(session, named, { ...start.scenarios, ...chosen }, starts);
    },
    snapshot() {
      const states = [...session.states].map(([id, state]) => `${JSON.stringify(id)}:${writeState(state())}`);
      return `{${states.join(',')}}`;
    },
    restore: (snapshot, literals = NO_LITERALS) => restore(mocks, session, snapshot, literals),
    startState(provider) {
      const { mock } = known(mocks, provider);
      /* v8 ignore next -- a session has a start of every mock */
      const { scenario = 'typical', now = 0 } = session.starts.get(provider) ?? {};
      return starts.of(mock, scenario, { seed: session.seed, now })();
    },
    step(filter = {}) {
      refuseUnknown(mocks, filter);
      const next = nextTransitions(mocks.values(), session, filter);
      if (next !== undefined) session.clock.stopAt(next.at);
      return next;
    },
  };
}

/** @throws LockstepError `PROVIDER_UNKNOWN` */
export function known(mocks: SharedMocks['mocks'], id: string): CompiledMock {
  const compiled = mocks.get(id);
  if (compiled !== undefined) return compiled;
  throw new LockstepError(
    'PROVIDER_UNKNOWN',
    `Failed to choose a mock: there is no mock of "${id}". Expected one of ${[...mocks.keys()].join(', ')}.`,
  );
}

function refuseUnknown(mocks: SharedMocks['mocks'], { provider, collection }: TransitionFilter): void {
  if (provider === undefined) return;
  const { collections } = known(mocks, provider).mock;
  if (collection === undefined || Object.hasOwn(collections, collection)) return;
  throw new LockstepError(
    'CLOCK_INVALID',
    `Failed to step to what becomes of "${collection}": ${provider} has no such collection. Expected one of ${Object.keys(collections).join(', ') || 'none'}.`,
  );
}

function restore(
  mocks: SharedMocks['mocks'],
  session: Session,
  snapshot: JsonValue,
  literals: NumberLiterals,
): void {
  if (!isJsonObject(snapshot)) {
    throw new LockstepError(
      'STATE_INVALID',
      'Failed to restore a snapshot: expected {provider: {collection: [record]}}.',
    );
  }
  const states = Object.entries(snapshot).map(([id, state]) => {
    const { mock } = known(mocks, id);
    return [id, readState(mock, state, literalsUnder(literals, toPointer([id])))] as const;
  });
  for (const [id, state] of states) session.states.set(id, () => state);
}
