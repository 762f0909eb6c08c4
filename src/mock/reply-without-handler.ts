import { essenceOf, isJsonMediaType } from '../exchange/media-type.ts';
import { sampleSchema } from '../fixtures/sample-schema.ts';
import { isJsonObject, type JsonValue } from '../json/json-value.ts';
import { describedResponse } from '../spec/described-response.ts';
import type { MediaTypeObject, Operation, ResponseDescription } from '../spec/operation-table.ts';
import { violationsOf } from '../spec/violations-of.ts';
import { acceptedType } from './accepted-type.ts';
import type { AnyState, HandlerContext, OperationShape, ProviderMock, Reply } from './definition.ts';
import { describedHeaders } from './described-headers.ts';
import { refusalReply } from './infer/refusal.ts';
import { type Preference, preferenceOf } from './prefer.ts';

type AnyReply = Reply<AnyState, unknown>;
type Context = HandlerContext<OperationShape, AnyState>;

/**
 * Answers an operation that has no handler: with an example of the spec, else with a value made from the schema.
 * The header `Prefer` chooses another answer, `Accept` another media type.
 */
export function replyWithoutHandler(
  mock: Pick<ProviderMock, 'spec'>,
  operation: Operation,
  context: Context,
): AnyReply {
  const preference = preferenceOf(context.request);
  const chosen = chooseResponse(operation, preference);
  if ('problem' in chosen) return refusalReply(mock.spec, operation, chosen.problem);
  const { response, status } = chosen;
  const headers = describedHeaders(mock.spec, response, context.random.under(operation.id, 'headers'));
  if (response === undefined || response.content.length === 0)
    return withHeaders({ status, body: undefined }, headers);
  const content = negotiated(response.content, context, preference);
  if (content === undefined) return refusalReply(mock.spec, operation, notAcceptable(operation, response));
  const body = bodyOf(mock, operation, content, context, preference);
  if ('unknown' in body) return refusalReply(mock.spec, operation, noExample(operation, body.unknown));
  return withHeaders(typed(status, content.type, body.value), headers);
}

function withHeaders(reply: AnyReply, headers: Readonly<Record<string, string>> | undefined): AnyReply {
  return headers === undefined ? reply : { ...reply, headers: { ...headers, ...reply.headers } };
}

type Chosen =
  | { readonly response: ResponseDescription | undefined; readonly status: number }
  | { readonly problem: Parameters<typeof refusalReply>[2] };

function chooseResponse(operation: Operation, preference: Preference | undefined): Chosen {
  const code = preference?.code;
  if (code === undefined) {
    const response = successOf(operation);
    return { response, status: statusOf(response) };
  }
  const status = Number(code);
  if (!/^[1-5]\d\d$/.test(code) || status < 200) return { problem: noStatus(operation, code, 422) };
  const response = describedResponse(operation, status);
  return response === undefined ? { problem: noStatus(operation, code, 404) } : { response, status };
}

function noStatus({ id, responses }: Operation, code: string, status: number) {
  const expected = `one of ${responses.map((response) => response.status).join(', ')}`;
  return {
    status,
    title: 'No such answer',
    detail: `The spec describes no answer of status "${code.slice(0, 200)}", which the request prefers. Expected ${expected}.`,
    operation: id,
    expected,
  };
}

function notAcceptable({ id }: Operation, { content }: ResponseDescription) {
  const expected = content.map(({ type }) => type).join(' or ');
  return {
    status: 406,
    title: 'Not acceptable',
    detail: `The answer has none of the media types that the request accepts. Expected an Accept header that allows ${expected}.`,
    operation: id,
    expected,
  };
}

function noExample({ id }: Operation, name: string) {
  return {
    status: 404,
    title: 'No such example',
    detail: `The answer has no example "${name.slice(0, 200)}", which the request prefers. Expected the name of one of its examples.`,
    operation: id,
    expected: 'the name of an example',
  };
}

/** What the request accepts and, of that, JSON before the rest, unless it has a preference. */
function negotiated(
  content: readonly MediaTypeObject[],
  { request }: Context,
  preference: Preference | undefined,
): MediaTypeObject | undefined {
  const named = content.filter(({ examples }) => examples.some(({ name }) => name === preference?.example));
  const offered = named.length > 0 ? named : content;
  const json = offered.filter(({ type }) => isJsonMediaType(essenceOf(type)));
  const ordered = [...new Set([...json, ...offered])];
  const type = acceptedType(
    request.headers['accept'],
    ordered.map((one) => one.type),
  );
  return ordered.find((one) => one.type === type);
}

function bodyOf(
  mock: Pick<ProviderMock, 'spec'>,
  operation: Operation,
  { schema, examples }: MediaTypeObject,
  context: Context,
  preference: Preference | undefined,
): { readonly value: JsonValue | undefined } | { readonly unknown: string } {
  const named = preference?.example;
  if (named !== undefined) return examples.find(({ name }) => name === named) ?? { unknown: named };
  if (schema === undefined) return { value: examples[0]?.value };
  const random = context.random.under(operation.id);
  if (preference?.dynamic === true)
    return { value: sampleSchema(mock.spec, schema, random, { examples: false }) };
  const example = examples.find(({ value }) => keeps(mock, schema, value));
  // Not `??`: an example may be null.
  const value = example === undefined ? sampleSchema(mock.spec, schema, random) : example.value;
  return { value: reflected(mock, schema, value, operation, context) };
}

function keeps({ spec }: Pick<ProviderMock, 'spec'>, schema: string, value: JsonValue): boolean {
  return violationsOf(spec, schema, value).every(({ open }) => open);
}

/** What was sent to change something comes back where the answer has a member of that name and kind. */
function reflected(
  mock: Pick<ProviderMock, 'spec'>,
  schema: string,
  value: JsonValue,
  { effect }: Operation,
  { body }: Context,
): JsonValue {
  // The body of a request is JSON.
  const sent = body as JsonValue | undefined;
  if (effect === 'read' || !isJsonObject(value) || !isJsonObject(sent)) return value;
  const same = Object.entries(sent).filter(([name, own]) => {
    const shown = Object.hasOwn(value, name) ? value[name] : undefined;
    return shown !== undefined && typeof shown === typeof own && Array.isArray(shown) === Array.isArray(own);
  });
  if (same.length === 0) return value;
  const wanted = { ...value, ...Object.fromEntries(same) };
  return keeps(mock, schema, wanted) ? wanted : value;
}

/** The first of a range; 200 where the spec gives no number. */
function statusOf(response: ResponseDescription | undefined): number {
  const digits = (response?.status ?? '').toUpperCase().replace('XX', '00');
  return /^\d{3}$/.test(digits) ? Number(digits) : 200;
}

/** What is no text can only be sent as JSON, whatever the spec says; nor is a range a media type. */
function typed(status: number, type: string, body: JsonValue | undefined): AnyReply {
  const canBeSent = isJsonMediaType(essenceOf(type)) || typeof body === 'string';
  return body === undefined || type.includes('*') || !canBeSent
    ? { status, body }
    : { status, body, headers: { 'content-type': type } };
}

function successOf({ responses }: Operation): ResponseDescription | undefined {
  return (
    responses.find(({ status }) => status.startsWith('2')) ??
    responses.find(({ status }) => status === 'default') ??
    responses[0]
  );
}
