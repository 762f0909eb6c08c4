import { essenceOf, isJsonMediaType } from '../exchange/media-type.ts';
import { sampleSchema } from '../fixtures/sample-schema.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { Operation, ResponseDescription } from '../spec/operation-table.ts';
import { violationsOf } from '../spec/violations-of.ts';
import type { AnyState, HandlerContext, OperationShape, ProviderMock, Reply } from './definition.ts';

/** Answers an operation that has no handler: with an example of the spec, else with a value made from the schema. */
export function replyWithoutHandler(
  mock: ProviderMock,
  operation: Operation,
  { random }: HandlerContext<OperationShape, AnyState>,
): Reply<AnyState, unknown> {
  const response = successOf(operation);
  const status = statusOf(response);
  const content =
    response?.content.find(({ type }) => isJsonMediaType(essenceOf(type))) ?? response?.content[0];
  if (content === undefined) return { status, body: undefined };
  const { type, schema, examples } = content;
  if (schema === undefined) return typed(status, type, examples[0]?.value);
  const example = examples.find(({ value }) =>
    violationsOf(mock.spec, schema, value).every(({ open }) => open),
  );
  // Not `??`: an example may be null.
  const body =
    example === undefined ? sampleSchema(mock.spec, schema, random.under(operation.id)) : example.value;
  return typed(status, type, body);
}

/** The first of a range; 200 where the spec gives no number. */
function statusOf(response: ResponseDescription | undefined): number {
  const digits = (response?.status ?? '').toUpperCase().replace('XX', '00');
  return /^\d{3}$/.test(digits) ? Number(digits) : 200;
}

/** What is no text can only be sent as JSON, whatever the spec says; nor is a range a media type. */
function typed(status: number, type: string, body: JsonValue | undefined): Reply<AnyState, unknown> {
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
