import { reasonOf } from '../errors/lockstep-error.ts';
import type { HttpRequest } from '../exchange/http.ts';
import type { NumberLiterals } from '../json/read-json.ts';
import { type AdmittedRequest, admitRequest, routeRequest } from './admit-request.ts';
import type { CompiledMock, CompiledOperation } from './compiled-mock.ts';
import type { AnyState, Reply, WithoutHandler } from './definition.ts';
import { type Answer, faulty, handled } from './given-answer.ts';
import type { MockResponse } from './mock-response.ts';
import { responseOf } from './reply-response.ts';
import { respond } from './respond.ts';
import { changeState, type Session } from './session.ts';
import { responseProblems } from './validate.ts';

export interface AnswerOptions {
  /** Answer 500 where the mock's own answer breaks the contract, instead of only noting it. */
  readonly strict: boolean;
  /** For mocks that do not bring their own. */
  readonly withoutHandler: WithoutHandler | undefined;
}

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
  const admission = admit(compiled, session, request);
  if ('answer' in admission) return admission.answer;
  const { admitted } = admission;
  return answerAdmitted(compiled, session, admitted, options, () =>
    respond(compiled, admitted.operation, admitted.context, options.withoutHandler),
  );
}

/** The first half of `answer`: up to the handler, which somebody else may then stand in for. Never throws. */
export function admit(
  compiled: CompiledMock,
  session: Session,
  request: HttpRequest,
): { readonly admitted: AdmittedRequest } | { readonly answer: Answer } {
  const route = routeRequest(compiled, request);
  if ('answer' in route) return route;
  try {
    return admitRequest(compiled, session, route.routed);
  } catch (thrown) {
    return { answer: failedAnswer(route.routed.operation.operation.id, thrown) };
  }
}

type AnyReply = Reply<AnyState, unknown>;

/** The second half of `answer`, with whoever decides on the reply. Never throws. */
export function answerAdmitted(
  compiled: CompiledMock,
  session: Session,
  admitted: AdmittedRequest,
  options: AnswerOptions,
  decide: () => AnyReply,
): Answer {
  try {
    return answerWith(compiled, session, admitted, options, decide());
  } catch (thrown) {
    return failedAnswer(admitted.operation.operation.id, thrown);
  }
}

function answerWith(
  compiled: CompiledMock,
  session: Session,
  { operation: compiledOperation, context: { literals } }: AdmittedRequest,
  options: AnswerOptions,
  given: AnyReply,
): Answer {
  const { id } = compiledOperation.operation;
  // Whatever can fail comes before the changes, so that a failed answer leaves the state as it was.
  const { reply, response, mockProblems } = settled(compiled, compiledOperation, given, literals);
  if (mockProblems.length > 0 && options.strict) return brokenAnswer(id, mockProblems);
  if (reply.changes !== undefined) {
    changeState(session, compiled.mock.provider.id, reply.changes, literals);
  }
  return handled(compiled, id, response, reply.body, mockProblems);
}

const NONE: readonly string[] = [];

/** A reply as it is sent, and what of it breaks the contract; in its place, if anything does, what it offers instead. */
function settled(
  compiled: CompiledMock,
  operation: CompiledOperation,
  reply: AnyReply,
  literals: NumberLiterals,
): { readonly reply: AnyReply; readonly response: MockResponse; readonly mockProblems: readonly string[] } {
  const status = reply.status ?? 200;
  const response = responseOf(status, reply, reply.literals ?? literals);
  if (reply.isRefusal === true) return { reply, response, mockProblems: NONE };
  const { bytes } = response;
  if (bytes !== undefined && operation.sound.get(bytes) === status)
    return { reply, response, mockProblems: NONE };
  const mockProblems = responseProblems(compiled, operation, status, reply.body);
  if (mockProblems.length === 0) {
    if (bytes !== undefined) operation.sound.set(bytes, status);
    return { reply, response, mockProblems };
  }
  return reply.otherwise === undefined
    ? { reply, response, mockProblems }
    : settled(compiled, operation, instead(reply, reply.otherwise()), literals);
}

/** Another body for the same doing: what changes, and what else the answer says, stays. */
function instead(reply: AnyReply, other: AnyReply): AnyReply {
  const headers = { ...reply.headers, ...other.headers };
  const { changes = [] } = reply;
  return { changes, ...other, headers };
}

/** The code of a mock threw, or gave what cannot be sent. */
function failedAnswer(operation: string, thrown: unknown): Answer {
  const reason = reasonOf(thrown).replace(/\.$/, '');
  const detail = `${reason}. This is a bug of the mock, not of the request; the state is as it was before.`;
  return faulty(operation, 'The mock failed', detail, [`it failed: ${reason}`]);
}

function brokenAnswer(operation: string, mockProblems: readonly string[]): Answer {
  const detail = `${mockProblems.join('; ')}. This is a bug of the mock: mend its handler, its state or the spec.`;
  return faulty(operation, "The mock's own answer breaks the contract", detail, mockProblems);
}
