import { essenceOf, isJsonMediaType } from '../../exchange/media-type.ts';
import type { MediaTypeObject, Operation, ResponseDescription } from '../../spec/operation-table.ts';
import type { SuccessAnswer } from './resource.ts';

/** The answer that an operation gives where all went well: of the statuses that are wanted the first it has. */
export function successAnswer(
  operation: Operation,
  wanted: readonly number[],
): { readonly answer: SuccessAnswer } | { readonly why: string } {
  const found = chosen(operation, wanted);
  if (found === undefined) return { why: 'it describes no answer of success' };
  const { response, status } = found;
  const headers = (response.headers ?? []).map(({ name }) => name);
  const none = { status, type: undefined, schema: undefined, place: undefined, examples: [], headers };
  if (response.content.length === 0) return { answer: none };
  const content = response.content.find(({ type }) => canBeJson(type));
  if (content === undefined) return { why: `it answers with ${response.content[0]?.type}, not with JSON` };
  const examples = content.examples.map(({ value }) => value);
  return { answer: { ...none, type: jsonType(content), schema: content.schema, examples } };
}

function chosen(
  { responses }: Operation,
  wanted: readonly number[],
): { readonly response: ResponseDescription; readonly status: number } | undefined {
  const exact = wanted.flatMap((status) => {
    const response = responses.find((one) => one.status === String(status));
    return response === undefined ? [] : [{ response, status }];
  });
  const [status = 200] = wanted;
  const loose = responses.find((one) => /^(2xx|default)$/i.test(one.status));
  return exact[0] ?? (loose === undefined ? undefined : { response: loose, status });
}

/** Generators of specs write a range where they mean JSON. */
export function canBeJson(type: string): boolean {
  const essence = essenceOf(type);
  return isJsonMediaType(essence) || essence === '*/*' || essence === 'application/*';
}

function jsonType({ type }: MediaTypeObject): string {
  return type.includes('*') ? 'application/json' : type;
}
