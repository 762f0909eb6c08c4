import type { HttpResponse } from '../../exchange/http.ts';
import { essenceOf, isJsonMediaType } from '../../exchange/media-type.ts';
import { createKeyedRandom } from '../../fixtures/keyed-random.ts';
import type { JsonObject, JsonValue } from '../../json/json-value.ts';
import type { CompiledSpec } from '../../spec/compiled-spec.ts';
import { describedResponse } from '../../spec/described-response.ts';
import type { MediaTypeObject, Operation, ResponseDescription } from '../../spec/operation-table.ts';
import type { AnyState, Reply } from '../definition.ts';
import { headerText } from '../header-text.ts';
import { type Problem, problemResponse } from '../problem.ts';
import { responseOf } from '../reply-response.ts';
import { conformed, keeps, sampled } from './conform.ts';

/** Statuses that say the same, where a spec does not describe the first. */
const ALSO: Readonly<Record<number, readonly number[]>> = { 422: [422, 400], 400: [400, 422] };

type Refusal = Reply<AnyState, unknown> & { readonly status: number };

/**
 * A refusal as the spec describes it: the problem itself, where the body of that status may be one, or such a body
 * with the problem's words in it. Where the spec describes none, the problem as it is.
 */
export function refusalReply(spec: CompiledSpec, operation: Operation, problem: Problem): Refusal {
  const found = describedRefusal(operation, problem.status);
  const headers = { 'x-lockstep-explain': headerText(problem.detail) };
  if (found === undefined) return inOwnWords(problem, headers);
  const { status, response } = found;
  const content =
    response.content.find(({ type }) => isJsonMediaType(essenceOf(type))) ?? response.content[0];
  if (content === undefined) return { status, body: undefined, headers };
  const body = bodyOf(spec, content, { ...problem, status });
  if (body === undefined) return inOwnWords(problem, headers);
  return { status, body, headers: { ...headers, ...typeHeader(content) } };
}

/** The same as it is sent. */
export function refusalResponse(spec: CompiledSpec, operation: Operation, problem: Problem): HttpResponse {
  const reply = refusalReply(spec, operation, problem);
  // The problem as it is, written as the mock writes its problems everywhere.
  if (reply.isRefusal === true) return problemResponse(problem);
  return responseOf(reply.status, reply);
}

function inOwnWords(problem: Problem, headers: Readonly<Record<string, string>>): Refusal {
  return {
    status: problem.status,
    body: { type: 'about:blank', ...problem },
    headers: { ...headers, 'content-type': 'application/problem+json; charset=utf-8' },
    isRefusal: true,
  };
}

function describedRefusal(
  operation: Operation,
  status: number,
): { readonly status: number; readonly response: ResponseDescription } | undefined {
  const exact = (ALSO[status] ?? [status]).flatMap((also) => {
    const response = operation.responses.find((one) => one.status === String(also));
    return response === undefined ? [] : [{ status: also, response }];
  });
  const response = describedResponse(operation, status);
  return exact[0] ?? (response === undefined ? undefined : { status, response });
}

function typeHeader({ type }: MediaTypeObject): Readonly<Record<string, string>> {
  return type.includes('*') ? {} : { 'content-type': type };
}

function bodyOf(spec: CompiledSpec, { type, schema, examples }: MediaTypeObject, problem: Problem): unknown {
  const isJson = isJsonMediaType(essenceOf(type)) || type.includes('*');
  if (!isJson) return essenceOf(type).startsWith('text/') ? problem.detail : undefined;
  const [example] = examples;
  if (schema === undefined) return example?.value ?? { type: 'about:blank', ...problem };
  // A problem is JSON, its interface only names the members.
  const whole = JSON.parse(JSON.stringify({ type: 'about:blank', ...problem })) as JsonObject;
  const isProblem = essenceOf(type) === 'application/problem+json';
  if (isProblem && keeps(spec, schema, whole)) return whole;
  if (example !== undefined && keeps(spec, schema, example.value)) return example.value;
  return worded(spec, schema, problem);
}

/** Members that usually hold the words of an error, each kept where the schema allows it. */
function worded(
  spec: CompiledSpec,
  schema: string,
  { title, detail, status }: Problem,
): JsonValue | undefined {
  const random = createKeyedRandom('refusal', schema);
  const base = sampled(spec, schema, random);
  if (typeof base !== 'object' || base === null || Array.isArray(base)) return base;
  const words: JsonObject = { message: detail, detail, error: title, title, status, code: status };
  // A member of an object made of the schema.
  const known = base as JsonObject;
  const wanted = Object.entries(words).filter(([name, value]) => typeof known[name] === typeof value);
  return conformed(spec, schema, { ...known, ...Object.fromEntries(wanted) }, random);
}
