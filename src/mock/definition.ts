import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import type { KeyedRandom } from '../fixtures/keyed-random.ts';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import type { NumberLiterals } from '../json/read-json.ts';
import type { Credentials, Provider, RequestParts } from '../provider/provider.ts';
import type { CompiledSpec, CreateValidators } from '../spec/compiled-spec.ts';
import type { Operation, OperationTable } from '../spec/operation-table.ts';
import type { Collection } from './collection.ts';
import type { Inference } from './infer/resource.ts';
import type { Problem } from './problem.ts';
import type { Rows } from './rows.ts';

/** What `lockstep generate` writes down of an operation. */
export interface OperationShape {
  readonly query: object;
  readonly path: object;
  readonly body: unknown;
  readonly response: unknown;
}

export interface CollectionReader<R> {
  /** The record of a key, or `undefined`. */
  get(key: string | number): R | undefined;
  all(): readonly R[];
  /** The records that have this value in a field; costs nothing that grows with the others. */
  where<F extends keyof R & string>(field: F, value: R[F]): readonly R[];
  /** The collection underneath, for the kinds of handler that the library has. */
  readonly source: Collection;
}

export type StateReader<S> = { readonly [C in keyof S]: CollectionReader<S[C]> };

/** What a handler wants changed: a record put in place of the one with its key, or a key removed. */
export type Change<S> = {
  readonly [C in keyof S]:
    | { readonly collection: C; readonly put: S[C] }
    | { readonly collection: C; readonly remove: string | number };
}[keyof S];

export interface HandlerContext<O extends OperationShape, S> {
  readonly query: O['query'];
  readonly path: O['path'];
  readonly body: O['body'];
  /**
   * Literals of the numbers in them that no double holds, by JSON Pointer: `/query/id`, `/path/id`, `/body/id`.
   */
  readonly literals: NumberLiterals;
  readonly state: StateReader<S>;
  /** The session's clock, in milliseconds since 1970. */
  readonly now: number;
  /** Values by key, the same for the same seed. */
  readonly random: KeyedRandom;
  readonly request: HttpRequest;
  /** The absolute URL of the request without its query, as the client sees it. */
  readonly url: string;
}

export interface Reply<S, B> {
  /** 200 where it is left out. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: B;
  /** The rows within the body, where it is a page of a collection. */
  readonly rows?: Rows<unknown>;
  readonly changes?: readonly Change<S>[];
  /** Literals of numbers in the body that no double holds, by whatever pointer ends in their name. */
  readonly literals?: NumberLiterals;
  /** What is answered where this body turns out to break the contract. */
  readonly otherwise?: () => Reply<S, B>;
  /** A refusal in the mock's own words, which the spec does not describe and which is not held against it. */
  readonly isRefusal?: boolean;
}

/**
 * Answers one operation. Synchronous and deterministic: it reads a state and returns what it wants changed,
 * and may be run again on a newer state.
 */
export type Handler<O extends OperationShape, S> = (context: HandlerContext<O, S>) => Reply<S, O['response']>;

export type Handlers<O, S> = {
  readonly [K in keyof O]?: O[K] extends OperationShape ? Handler<O[K], S> : never;
};

export interface ScenarioContext {
  readonly seed: number;
  /**
   * The session's clock at its start or its reset, in milliseconds since 1970: a history may end with it. To the last
   * full quarter of an hour, by which all zones differ, so that a state is made once for all who start in it.
   */
  readonly now: number;
  /** Values by key, the same for the same seed. */
  readonly random: KeyedRandom;
}

export type Records<S> = { readonly [C in keyof S]: readonly S[C][] };

/** A named start state. */
export type Scenario<S> = (context: ScenarioContext) => Records<S>;

/** A scenario with a line that says what it is: one that starts anew, or one that builds upon another. */
export type DescribedScenario<S> =
  | { readonly summary: string; readonly start: Scenario<S> }
  /** `before` is the scenario that is named before it, as in `large+expired`; by itself, `typical`. */
  | { readonly summary: string; readonly upon: (before: Scenario<S>) => Scenario<S> };

/** By name: letters, digits and hyphens. */
export type Scenarios<S> = Readonly<Record<'typical', Scenario<S> | DescribedScenario<S>>> &
  Readonly<Record<string, Scenario<S> | DescribedScenario<S>>>;

/** What becomes of a record by itself, and when. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** In a few words: `the package is over`. */
  readonly what: string;
}

export interface AuthenticationContext {
  /** What the mock accepts. */
  readonly credentials: Credentials;
  /** Milliseconds since 1970: the session's clock and the wall clock. A fresh timestamp is near one of them. */
  readonly clocks: readonly number[];
}

/** A request refused as the provider refuses. */
export interface Rejection {
  /** 200 where it is left out: many providers answer so. */
  readonly status?: number;
  readonly body: JsonValue;
  /** Why, for the developer: goes into a header and the journal. Never holds a secret of the client. */
  readonly explain: string;
}

export type Authenticator = (request: RequestParts, context: AuthenticationContext) => Rejection | undefined;

export interface CollectionDefinition<R, S = never> {
  /** The field that names a record, or a function of several. */
  readonly key: (keyof R & string) | ((record: R) => string | number);
  /** JSON Pointer of the schema in the spec that its records keep. */
  readonly schema?: string;
  /** When something becomes of a record that answers show; moments that have passed may be left out. */
  readonly moments?: (
    record: R,
    reading: { readonly state: StateReader<S>; readonly now: number },
  ) => readonly Moment[];
}

/** A mock as a person writes it. */
export interface MockDefinition<O, S> {
  readonly provider: Provider;
  readonly table: OperationTable;
  readonly createValidators: CreateValidators;
  readonly collections: { readonly [C in keyof S]: CollectionDefinition<S[C], S> };
  /** `typical` is in force at start. */
  readonly scenarios: Scenarios<S>;
  readonly authenticate?: Authenticator;
  readonly handlers: Handlers<O, S>;
}

/** Any state, as the library itself sees it. */
export type AnyState = Readonly<Record<string, JsonObject>>;

export type AnyHandler = Handler<OperationShape, AnyState>;

/** Answers an operation from its description alone. */
export type WithoutHandler = (
  mock: ProviderMock,
  operation: Operation,
  context: HandlerContext<OperationShape, AnyState>,
) => Reply<AnyState, unknown>;

/** Says a refusal as the spec describes it, or else in the mock's own words. */
export type Refuse = (spec: CompiledSpec, operation: Operation, problem: Problem) => HttpResponse;

declare const operations: unique symbol;

/** A mock ready to be run: the types of its state are forgotten, `O` are those of its operations. */
export interface ProviderMock<O = unknown> {
  /** Never there: it carries `O`. */
  readonly [operations]?: O;
  readonly provider: Provider;
  readonly spec: CompiledSpec;
  readonly collections: Readonly<Record<string, AnyCollection>>;
  readonly scenarios: Readonly<Record<string, Scenario<AnyState> | DescribedScenario<AnyState>>>;
  readonly authenticate: Authenticator | undefined;
  readonly handlers: Readonly<Record<string, AnyHandler>>;
  /** Where it is left out, it is loaded if an operation turns out to have no handler. */
  readonly withoutHandler?: WithoutHandler;
  /** Where it is left out, requests that break the contract are refused in the mock's own words. */
  readonly refuse?: Refuse;
  /** What was read out of the spec, where nobody has written handlers. */
  readonly inference?: Inference;
}

export interface AnyCollection {
  /** The key of a record, by its literal where it is a number that no double holds. */
  readonly keyOf: (record: JsonObject, literals: NumberLiterals) => string;
  readonly schema: string | undefined;
  /** What of a record the schema is about, where that is not the whole of it. */
  readonly shown?: (record: JsonObject) => JsonObject;
  /** Whether a record is one at all: the state may note of a key that it has none. */
  readonly isChecked?: (record: JsonObject) => boolean;
  readonly moments?: CollectionDefinition<JsonObject, AnyState>['moments'];
}
