import { sampleSchema } from '../fixtures/sample-schema.ts';
import type { Operation, ResponseDescription } from '../spec/operation-table.ts';
import { violationsOf } from '../spec/violations-of.ts';
import type { CompiledMock } from './compiled-mock.ts';
import type { AnyState, HandlerContext, OperationShape, Reply } from './definition.ts';

/** Answers an operation that has no handler: with an example of the spec, else with a value made from the schema. */
export function replyWithoutHandler(
  { mock }: CompiledMock,
  operation: Operation,
  { random }: HandlerContext<OperationShape, AnyState>,
): Reply<AnyState, unknown> {
  const response = successOf(operation);
  const status = Number.parseInt(response?.status ?? '', 10) || 200;
  const content = response?.content.find(({ type }) => type.includes('json')) ?? response?.content[0];
  if (content?.schema === undefined) return { status, body: content?.examples[0]?.value };
  const { schema } = content;
  const example = content.examples.find(({ value }) => violationsOf(mock.spec, schema, value).length === 0);
  return { status, body: example?.value ?? sampleSchema(mock.spec, schema, random.under(operation.id)) };
}

function successOf({ responses }: Operation): ResponseDescription | undefined {
  return (
    responses.find(({ status }) => status.startsWith('2')) ??
    responses.find(({ status }) => status === 'default') ??
    responses[0]
  );
}
