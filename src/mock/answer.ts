import { reasonOf } from '../errors/lockstep-error.ts';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import { parseTarget, type Target } from '../exchange/target.ts';
import { createKeyedRandom } from '../fixtures/keyed-random.ts';
import { valueAt } from '../json/json-pointer.ts';
import { isJsonObject, type JsonValue } from '../json/json-value.ts';
import type { RequestParts } from '../provider/provider.ts';
import { type CompiledMock, type CompiledOperation, withDefaults } from './compiled-mock.ts';
import type {
  AnyState,
  HandlerContext,
  OperationShape,
  Rejection,
  Reply,
  WithoutHandler,
} from './definition.ts';
import { headerText } from './header-text.ts';
import { type Problem, problemResponse } from './problem.ts';
import { readBody } from './read-body.ts';
import { type ParameterValues, readParameters } from './read-parameters.ts';
import { responseOf } from './reply-response.ts';
import { respond } from './respond.ts';
import { routeProblem } from './route-problem.ts';
import { type Session, stateOf } from './session.ts';
import { applyChanges } from './state.ts';
import { requestErrors, requestProblem, responseProblems } from './validate.ts';

export interface AnswerOptions {
  /** Answer 500 where the mock's own answer breaks the contract, instead of only noting it. */
  readonly strict: boolean;
  /** For mocks that do not bring their own. */
  readonly withoutHandler: WithoutHandler | undefined;
}

/** An answer, and what there is to say about it. */
export interface Answer {
  readonly response: HttpResponse;
  /** `undefined` where no operation was found. */
  readonly operation: string | undefined;
  readonly outcome: JsonValue | undefined;
  readonly problems: readonly string[];
  readonly mockProblems: readonly string[];
}

const NOTHING: readonly string[] = [];

/**
 * Answers a request from a session's state: route, read, authenticate, validate, handle, validate the answer.
 * The one function behind HTTP, `fetch` and MSW. Never throws: where the code of a mock does, the answer is a
 * problem of status 500 and the state stays as it was.
 */
export function answer(
  compiled: CompiledMock,
  session: Session,
  request: HttpRequest,
  options: AnswerOptions,
): Answer {
  const target = parseTarget(request.target);
  const route = compiled.index.match(request.method, target.path, target.query);
  if (route.kind !== 'operation') {
    const { problem, headers } = routeProblem(compiled.mock.spec.table, route, request.method, target.path);
    return refuse(undefined, problem, headers);
  }
  const operation = compiled.operations.get(route.operation.id);
  if (operation === undefined) throw new Error(`The operation ${route.operation.id} was not compiled`);
  try {
    return answerOperation(
      compiled,
      session,
      operation,
      { request, target, path: route.pathParameters },
      options,
    );
  } catch (thrown) {
    return failedAnswer(operation.operation.id, thrown);
  }
}

/** A request that has found its operation. */
interface RoutedRequest {
  readonly request: HttpRequest;
  readonly target: Target;
  /** The path parameters, as text. */
  readonly path: Readonly<Record<string, string>>;
}

function answerOperation(
  compiled: CompiledMock,
  session: Session,
  operation: CompiledOperation,
  { request, target, path }: RoutedRequest,
  options: AnswerOptions,
): Answer {
  const reading = readBody(operation.operation, request);
  if (!reading.ok) return refuse(operation, reading.problem, reading.headers);

  const parts = {
    method: request.method,
    path: target.path,
    query: target.query,
    headers: request.headers,
    body: reading.body,
    literals: reading.literals,
  };
  const rejection = authenticate(compiled, session, parts);
  if (rejection !== undefined) return reject(compiled, operation, rejection);

  const parameters = readParameters(operation.parameters, {
    query: target.query,
    path,
    headers: request.headers,
  });
  const errors = requestErrors(compiled, operation, parameters, reading);
  if (errors.length > 0) return refuse(operation, requestProblem(operation.operation, errors));

  const context = handlerContext(compiled, session, operation, request, parameters, reading.body);
  return reply(compiled, session, operation, context, options);
}

function refuse(
  operation: CompiledOperation | undefined,
  problem: Problem,
  headers?: Readonly<Record<string, string>>,
): Answer {
  return {
    response: problemResponse(problem, headers),
    operation: operation?.operation.id,
    outcome: undefined,
    problems: [problem.detail],
    mockProblems: NOTHING,
  };
}

function authenticate(compiled: CompiledMock, session: Session, parts: RequestParts): Rejection | undefined {
  return compiled.mock.authenticate?.(parts, {
    credentials: compiled.credentials,
    clocks: [session.clock.now(), Date.now()],
  });
}

function reject(
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

function handlerContext(
  compiled: CompiledMock,
  session: Session,
  { bodyDefaults }: CompiledOperation,
  request: HttpRequest,
  { query, path }: ParameterValues,
  body: JsonValue | undefined,
): HandlerContext<OperationShape, AnyState> {
  const requestPath = parseTarget(request.target).path;
  const { id } = compiled.mock.provider;
  return {
    query,
    path,
    body: withDefaults(body, bodyDefaults),
    state: stateOf(session, id).reader,
    now: session.clock.now(),
    random: createKeyedRandom(session.seed, id),
    request,
    url: `${request.base ?? compiled.mock.spec.table.servers[0] ?? ''}${requestPath}`,
  };
}

function reply(
  compiled: CompiledMock,
  session: Session,
  compiledOperation: CompiledOperation,
  context: HandlerContext<OperationShape, AnyState>,
  options: AnswerOptions,
): Answer {
  const { operation } = compiledOperation;
  const result = respond(compiled, compiledOperation, context, options.withoutHandler);
  const status = result.status ?? 200;
  const mockProblems = responseProblems(compiled, compiledOperation, status, result.body);
  if (mockProblems.length > 0 && options.strict) return brokenAnswer(operation.id, mockProblems);
  // Whatever can fail comes before the changes, so that a failed answer leaves the state as it was.
  const response = responseOf(status, result);
  if (result.changes !== undefined) applyChanges(stateOf(session, compiled.mock.provider.id), result.changes);
  return {
    response,
    operation: operation.id,
    outcome: outcomeOf(compiled, result.body),
    problems: NOTHING,
    mockProblems,
  };
}

/** The code of a mock threw, or gave what cannot be sent. */
function failedAnswer(operation: string, thrown: unknown): Answer {
  const reason = reasonOf(thrown).replace(/\.$/, '');
  const problem: Problem = {
    status: 500,
    title: 'The mock failed',
    detail: `${reason}. This is a bug of the mock, not of the request; the state is as it was before.`,
    operation,
  };
  return {
    response: problemResponse(problem),
    operation,
    outcome: undefined,
    problems: NOTHING,
    mockProblems: [`it failed: ${reason}`],
  };
}

function brokenAnswer(operation: string, mockProblems: readonly string[]): Answer {
  const problem: Problem = {
    status: 500,
    title: "The mock's own answer breaks the contract",
    detail: `${mockProblems.join('; ')}. This is a bug of the mock: mend its handler, its state or the spec.`,
    operation,
  };
  return {
    response: problemResponse(problem),
    operation,
    outcome: undefined,
    problems: NOTHING,
    mockProblems,
  };
}

function outcomeOf(compiled: CompiledMock, body: unknown): JsonValue | undefined {
  const { outcome } = compiled.mock.provider;
  // A reply's body is JSON by the types of its operation.
  return outcome === undefined || !isJsonObject(body)
    ? undefined
    : valueAt(body as JsonValue, outcome.pointer);
}
