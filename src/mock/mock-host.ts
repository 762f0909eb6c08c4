import { LockstepError } from '../errors/lockstep-error.ts';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import { formatTarget, parseTarget } from '../exchange/target.ts';
import { toPointer } from '../json/json-pointer.ts';
import { isJsonObject, type JsonValue } from '../json/json-value.ts';
import { literalsUnder, NO_LITERALS } from '../json/number-literals.ts';
import type { NumberLiterals } from '../json/read-json.ts';
import { isSecret } from '../provider/is-secret.ts';
import type { Provider } from '../provider/provider.ts';
import { admit, answer, answerAdmitted } from './answer.ts';
import type { ClockStart } from './clock.ts';
import { type CompiledMock, compileMock } from './compiled-mock.ts';
import type {
  AnyState,
  HandlerContext,
  OperationShape,
  ProviderMock,
  Reply,
  WithoutHandler,
} from './definition.ts';
import { type Answer, handled } from './given-answer.ts';
import { createJournal, type Journal, type JournalEntry } from './journal.ts';
import { keptTexts } from './kept-texts.ts';
import { resetSession, type Session, startSession } from './session.ts';
import { readState, writeState } from './state.ts';

export interface MockHostOptions {
  /** Chooses the made-up values; the same seed gives the same state. 1 where it is left out. */
  readonly seed?: number;
  /** `real`, or an instant (milliseconds since 1970) at which the clock stands still. */
  readonly clock?: ClockStart;
  /** The scenario by provider; `typical` where none is named. */
  readonly scenarios?: Readonly<Record<string, string>>;
  /** Answer 500 where the mock's own answer breaks the contract. */
  readonly strict?: boolean;
}

/** Mocks of several providers with the session that they share. */
export interface MockHost {
  readonly mocks: ReadonlyMap<string, CompiledMock>;
  readonly session: Session;
  readonly journal: Journal;
  /** Resolves when every operation can be answered: one without a handler needs code that is loaded for it. */
  readonly ready: Promise<void>;
  /** Answers a request to a provider; its target begins with the path of the spec. */
  answer(provider: string, request: HttpRequest): HttpResponse;
  /** As far as `answer` goes before the handler, for somebody who stands in for the handler. */
  admit(provider: string, request: HttpRequest): Admission;
  /** Puts the scenarios of the start in force again; or, for the providers that are named alone, others. */
  reset(scenarios?: Readonly<Record<string, string>>): void;
  /** The whole state as JSON text: `{provider: {collection: [record]}}`. */
  snapshot(): string;
  /** Puts a snapshot in force, as a whole or not at all; providers that it leaves out stay as they are. */
  restore(snapshot: JsonValue, literals?: NumberLiterals): void;
}

export type Admission =
  /** The request was refused, and that is in the journal. */
  | { readonly admitted: false; readonly response: HttpResponse }
  | {
      readonly admitted: true;
      readonly context: HandlerContext<OperationShape, AnyState>;
      /** Answers as if the handler had given this reply. */
      answer(reply: Reply<AnyState, unknown>): HttpResponse;
      /** Enters into the journal that an answer of this status was given past the mock. */
      note(status: number): void;
    };

/** @throws LockstepError `SCENARIO_UNKNOWN` */
export function createMockHost(
  definitions: readonly ProviderMock[],
  options: MockHostOptions = {},
): MockHost {
  const { seed = 1, clock = 'real', scenarios = {}, strict = false } = options;
  refuseNoMock(definitions);
  const mocks = new Map(definitions.map((mock) => [mock.provider.id, compileMock(mock)]));
  const session = startSession('default', definitions, { seed, clock, scenarios });
  const journal = createJournal();
  let withoutHandler: WithoutHandler | undefined;
  const ready = loadWithoutHandler(mocks).then((loaded) => {
    withoutHandler = loaded;
  });
  const noted = ({ mock }: CompiledMock, request: HttpRequest, given: Answer): HttpResponse => {
    const entry = journalEntry(mock.provider, request, given, session.clock.now());
    journal.add(entry, given.mockProblems.length);
    return given.response;
  };
  return {
    mocks,
    session,
    journal,
    ready,
    answer(provider, request) {
      const compiled = known(mocks, provider);
      return noted(compiled, request, answer(compiled, session, request, { strict, withoutHandler }));
    },
    admit(provider, request) {
      const compiled = known(mocks, provider);
      const admission = admit(compiled, session, request);
      if ('answer' in admission)
        return { admitted: false, response: noted(compiled, request, admission.answer) };
      const { admitted } = admission;
      const options = { strict, withoutHandler };
      return {
        admitted: true,
        context: admitted.context,
        answer: (reply) =>
          noted(
            compiled,
            request,
            answerAdmitted(compiled, session, admitted, options, () => reply),
          ),
        note: (status) => {
          const response = { status, headers: {}, body: '' };
          noted(
            compiled,
            request,
            handled(compiled, admitted.operation.operation.id, response, undefined, []),
          );
        },
      };
    },
    reset(chosen) {
      const named =
        chosen === undefined
          ? definitions
          : definitions.filter(({ provider }) => Object.hasOwn(chosen, provider.id));
      resetSession(session, named, { ...scenarios, ...chosen });
    },
    snapshot() {
      const states = [...session.states].map(([id, state]) => `${JSON.stringify(id)}:${writeState(state())}`);
      return `{${states.join(',')}}`;
    },
    restore: (snapshot, literals = NO_LITERALS) => restore(mocks, session, snapshot, literals),
  };
}

/** A module or a provider in place of its mock is an easy mistake where no compiler looks on. */
function refuseNoMock(definitions: readonly Partial<ProviderMock>[]): void {
  if (definitions.every(({ spec, handlers }) => spec !== undefined && handlers !== undefined)) return;
  throw new LockstepError(
    'MOCK_INVALID',
    "Failed to make a mock: expected what defineMock returns, received something else. Import it by its name: import { mock } from 'lockstep/providers/tibiot'.",
  );
}

/** Kept off the start of mocks that have all their handlers: it is a good part of the library. */
async function loadWithoutHandler(mocks: MockHost['mocks']): Promise<WithoutHandler | undefined> {
  const isNeeded = [...mocks.values()].some(
    ({ mock, operations }) =>
      mock.withoutHandler === undefined &&
      [...operations.values()].some(({ handler }) => handler === undefined),
  );
  return isNeeded ? (await import('./reply-without-handler.ts')).replyWithoutHandler : undefined;
}

function known(mocks: ReadonlyMap<string, CompiledMock>, id: string): CompiledMock {
  const compiled = mocks.get(id);
  if (compiled !== undefined) return compiled;
  throw new LockstepError(
    'PROVIDER_UNKNOWN',
    `Failed to choose a mock: there is no mock of "${id}". Expected one of ${[...mocks.keys()].join(', ')}.`,
  );
}

function restore(
  mocks: MockHost['mocks'],
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

/** Makes an entry when it is asked for. What it holds until then is small: bodies and long texts are let go. */
function journalEntry(
  provider: Provider,
  { method, target }: HttpRequest,
  { response: { status }, operation, outcome, problems, mockProblems }: Answer,
  at: number,
): () => JournalEntry {
  const kept = { problems: keptTexts(problems), mockProblems: keptTexts(mockProblems) };
  return () => ({
    at: new Date(at).toISOString(),
    provider: provider.id,
    operation: operation ?? null,
    method,
    target: masked(provider, target),
    status,
    outcome: outcome ?? null,
    ...kept,
  });
}

function masked(provider: Provider, target: string): string {
  const { path, query } = parseTarget(target);
  if (!query.some(([name]) => isSecret(provider, name))) return target;
  return formatTarget({
    path,
    query: query.map(([name, value]) => [name, isSecret(provider, name) ? '***' : value]),
  });
}
