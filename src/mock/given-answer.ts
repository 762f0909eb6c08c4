import type { HttpResponse } from '../exchange/http.ts';
import { valueAtTokens } from '../json/json-pointer.ts';
import { isJsonObject, type JsonValue } from '../json/json-value.ts';
import type { CompiledMock, CompiledOperation } from './compiled-mock.ts';
import type { Rejection } from './definition.ts';
import { headerText } from './header-text.ts';
import type { MockResponse } from './mock-response.ts';
import { type Problem, problemResponse } from './problem.ts';

/** An answer, and what there is to say about it. */
export interface Answer {
  readonly response: MockResponse;
  /** `undefined` where no operation was found. */
  readonly operation: string | undefined;
  readonly outcome: JsonValue | undefined;
  readonly problems: readonly string[];
  /** The same as data, where the request itself is at fault. */
  readonly problem?: Problem;
  readonly mockProblems: readonly string[];
  /** The faults that made it other than it would have been. */
  readonly fault?: string;
}

const NOTHING: readonly string[] = [];

/** The answer of a handler, which may break the contract. */
export function handled(
  compiled: CompiledMock,
  operation: string,
  response: HttpResponse,
  body: unknown,
  mockProblems: readonly string[],
): Answer {
  return { response, operation, outcome: outcomeOf(compiled, body), problems: NOTHING, mockProblems };
}

/** A request that breaks the contract or finds no operation. */
export function refused(
  operation: CompiledOperation | undefined,
  problem: Problem,
  headers?: Readonly<Record<string, string>>,
): Answer {
  return {
    response: problemResponse(problem, headers),
    operation: operation?.operation.id,
    outcome: undefined,
    problems: [problem.detail],
    problem,
    mockProblems: NOTHING,
  };
}

/** A request that the provider itself would refuse. */
export function rejected(
  compiled: CompiledMock,
  operation: CompiledOperation,
  { status = 200, body, explain }: Rejection,
): Answer {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'x-lockstep-explain': headerText(explain),
  };
  return {
    response: { status, headers, body: JSON.stringify(body) },
    operation: operation.operation.id,
    outcome: outcomeOf(compiled, body),
    problems: [explain],
    mockProblems: NOTHING,
  };
}

/** The mock is at fault: its code threw, or its own answer breaks the contract. */
export function faulty(
  operation: string,
  title: string,
  detail: string,
  mockProblems: readonly string[],
): Answer {
  return {
    response: problemResponse({ status: 500, title, detail, operation }),
    operation,
    outcome: undefined,
    problems: NOTHING,
    mockProblems,
  };
}

function outcomeOf({ outcome }: CompiledMock, body: unknown): JsonValue | undefined {
  // A reply's body is JSON by the types of its operation.
  return outcome === undefined || !isJsonObject(body) ? undefined : valueAtTokens(body, outcome);
}
