import { choosingBody } from '../exchange/choosing-body.ts';
import type { HttpRequest } from '../exchange/http.ts';
import { parseTarget, type Target } from '../exchange/target.ts';
import { createKeyedRandom } from '../fixtures/keyed-random.ts';
import { placeLiterals } from '../json/number-literals.ts';
import type { RequestParts } from '../provider/provider.ts';
import { isChosenByBody, type RouteMatch } from '../spec/operation-index.ts';
import { type CompiledMock, type CompiledOperation, withDefaults } from './compiled-mock.ts';
import type { AnyState, HandlerContext, OperationShape, Rejection } from './definition.ts';
import { type Answer, refused, rejected } from './given-answer.ts';
import type { Problem } from './problem.ts';
import { type ReadBody, readBody } from './read-body.ts';
import { type ParameterValues, readParameters } from './read-parameters.ts';
import { routeProblem } from './route-problem.ts';
import { securityProblem } from './security.ts';
import { type Session, stateOf } from './session.ts';
import { isSound, requestErrors, requestProblem } from './validate.ts';

/** A request that has found its operation. */
export interface RoutedRequest {
  readonly operation: CompiledOperation;
  readonly request: HttpRequest;
  readonly target: Target;
  /** The path parameters, as text. */
  readonly path: Readonly<Record<string, string>>;
}

/** A request that keeps the contract, as its handler is given it. */
export interface AdmittedRequest {
  readonly operation: CompiledOperation;
  readonly context: HandlerContext<OperationShape, AnyState>;
}

/** The operation that a request asks for, or the answer that says why there is none. */
export function routeRequest(
  compiled: CompiledMock,
  request: HttpRequest,
): { readonly routed: RoutedRequest } | { readonly answer: Answer } {
  const target = parseTarget(request.target);
  const route = compiled.index.match(request.method, target.path, target.query, choosingBody(request));
  if (route.kind !== 'operation') {
    const unread = unreadChoice(compiled, route, request);
    if (unread !== undefined) return { answer: unread };
    const { problem, headers } = routeProblem(compiled.mock.spec.table, route, request.method, target.path);
    return { answer: refused(undefined, problem, headers) };
  }
  const operation = compiled.operations.get(route.operation.id)?.();
  /* v8 ignore next -- the index and the operations are made of one table */
  if (operation === undefined) throw new Error(`The operation ${route.operation.id} was not compiled`);
  return { routed: { operation, request, target, path: route.pathParameters } };
}

/** A body that was to choose between operations, and that none of them could read. */
function unreadChoice(compiled: CompiledMock, route: RouteMatch, request: HttpRequest): Answer | undefined {
  const candidates = route.kind === 'not-selected' ? route.candidates : [];
  const asked = candidates.find(isChosenByBody);
  const operation = asked === undefined ? undefined : compiled.operations.get(asked.id)?.();
  const reading = operation === undefined ? undefined : readBody(operation, request);
  if (operation === undefined || reading === undefined || reading.ok) return undefined;
  return refuse(compiled, operation, reading.problem, reading.headers);
}

/** Reads, authenticates and validates a request. Throws where the code of the mock does. */
export function admitRequest(
  compiled: CompiledMock,
  session: Session,
  { operation, request, target, path }: RoutedRequest,
): { readonly admitted: AdmittedRequest } | { readonly answer: Answer } {
  const intruder = securityProblem(compiled, operation, request, target);
  if (intruder !== undefined)
    return { answer: refuse(compiled, operation, intruder.problem, intruder.headers) };
  const reading = readBody(operation, request);
  if (!reading.ok) return { answer: refuse(compiled, operation, reading.problem, reading.headers) };

  const parts = {
    method: request.method,
    path: target.path,
    query: target.query,
    headers: request.headers,
    body: reading.body,
    literals: reading.literals,
  };
  const rejection = authenticate(compiled, session, parts);
  if (rejection !== undefined) return { answer: rejected(compiled, operation, rejection) };

  const parameters = readParameters(operation.parameters, {
    query: target.query,
    path,
    headers: request.headers,
  });
  if (!isSound(compiled, operation, parameters, reading)) {
    const refusal = compiled.verdicts.of(operation, request, () =>
      judge(compiled, operation, parameters, reading),
    );
    if (refusal !== undefined) return { answer: refusal };
  }

  const context = handlerContext(
    compiled,
    session,
    operation,
    { request, requestPath: target.path },
    parameters,
    reading,
  );
  return { admitted: { operation, context } };
}

/** The refusal of a request that breaks the contract; values outside an open enumeration alone do not. */
function judge(
  compiled: CompiledMock,
  operation: CompiledOperation,
  parameters: ParameterValues,
  reading: ReadBody,
): Answer | undefined {
  const [first, ...others] = requestErrors(compiled, operation, parameters, reading);
  if (first === undefined) return undefined;
  return refuse(compiled, operation, requestProblem(operation.operation, first, others));
}

/** In the words of the spec, where the mock knows them. */
function refuse(
  { mock }: CompiledMock,
  operation: CompiledOperation,
  problem: Problem,
  headers?: Readonly<Record<string, string>>,
): Answer {
  const answer = refused(operation, problem, headers);
  if (mock.refuse === undefined) return answer;
  const response = mock.refuse(mock.spec, operation.operation, problem);
  return { ...answer, response: { ...response, headers: { ...response.headers, ...headers } } };
}

function authenticate(compiled: CompiledMock, session: Session, parts: RequestParts): Rejection | undefined {
  return compiled.mock.authenticate?.(parts, {
    credentials: compiled.credentials,
    clocks: [session.clock.now(), Date.now()],
  });
}

function handlerContext(
  compiled: CompiledMock,
  session: Session,
  { bodyDefaults }: CompiledOperation,
  { request, requestPath }: { readonly request: HttpRequest; readonly requestPath: string },
  { query, path, literals: sent }: ParameterValues,
  { body, literals }: ReadBody,
): HandlerContext<OperationShape, AnyState> {
  const { id } = compiled.mock.provider;
  return {
    query,
    path,
    body: withDefaults(body, bodyDefaults),
    literals: literals.size === 0 ? sent : new Map([...sent, ...placeLiterals(literals, '/body')]),
    state: stateOf(session, id).reader,
    now: session.clock.now(),
    random: createKeyedRandom(session.seed, id),
    request,
    url: `${request.base ?? compiled.mock.spec.table.servers[0] ?? ''}${requestPath}`,
  };
}
