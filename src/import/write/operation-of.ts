import { STATUS_CODES } from 'node:http';
import type { JsonObject, JsonValue } from '../../json/json-value.ts';
import type {
  DraftContent,
  DraftErrorCode,
  DraftExample,
  DraftOperation,
  DraftParameter,
  DraftResponse,
} from '../draft.ts';
import { exactValue } from './exact-value.ts';
import { assumptionSentence } from './format-assumption.ts';
import { schemaOf } from './schema-of.ts';
import { ASSUMED_KEY, marksOf } from './source-mark.ts';
import type { PlacedOperation } from './spec-part.ts';
import { withConstants } from './with-constants.ts';

/** An operation in the words of OpenAPI 3.1. */
export function operationOf(operation: DraftOperation, models: ReadonlySet<string>): PlacedOperation {
  const { method, path, selectors, title, tags, parameters, body } = operation;
  const node: JsonObject = {
    ...(operation.operationId === undefined ? {} : { operationId: operation.operationId }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(title === undefined ? {} : { summary: title }),
    ...described(operation),
    ...(operation.deprecated === true ? { deprecated: true } : {}),
    ...(parameters.length === 0 ? {} : { parameters: parameters.map((one) => parameterOf(one, models)) }),
    ...(body === undefined || body.contents.length === 0
      ? {}
      : {
          requestBody: {
            ...(body.required === true ? { required: true } : {}),
            content: contentOf(body.contents, models),
            ...marksOf(body),
          },
        }),
    responses: responsesOf(operation.responses, models),
    ...(operation.server === undefined ? {} : { servers: [{ url: operation.server }] }),
    ...marksOf(operation),
  };
  return { method, path, selectors, node: withConstants(node, selectors) };
}

function described({ title, description, errorCodes }: DraftOperation): JsonObject {
  const own = description === title ? '' : (description?.trim() ?? '');
  const text = [own, errorCodesText(errorCodes)].filter((part) => part !== '').join('\n\n');
  return text === '' ? {} : { description: text };
}

/** A list in Markdown; nothing where there are none. */
export function errorCodesText(codes: readonly DraftErrorCode[]): string {
  if (codes.length === 0) return '';
  return ['Codes of errors:', ...codes.map(({ code, description }) => `- ${code}: ${description}`)].join(
    '\n',
  );
}

function parameterOf(
  { name, place, required, schema, source }: DraftParameter,
  models: ReadonlySet<string>,
): JsonObject {
  const { description, examples, ...rest } = schemaOf({ ...schema, assumed: [] }, models);
  const [example] = Array.isArray(examples) ? examples : [];
  const { 'x-lockstep-source': _, ...plain } = rest;
  return {
    name,
    in: place,
    required: place === 'path' || required === true,
    ...(description === undefined ? {} : { description }),
    schema: plain,
    ...(example === undefined ? {} : { example }),
    ...marksOf({ source, assumed: schema.assumed }),
  };
}

function contentOf(contents: readonly DraftContent[], models: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(
    contents.map((content) => [
      content.mediaType,
      {
        schema: schemaOf(content.schema, models),
        ...(content.examples.length === 0 ? {} : { examples: examplesOf(content.examples) }),
        ...marksOf(content),
      },
    ]),
  );
}

function examplesOf(examples: readonly DraftExample[]): JsonObject {
  const named = new Map<string, JsonValue>();
  for (const example of examples) {
    const base = example.outcome ?? 'example';
    let name: string = base;
    for (let count = 2; named.has(name); count += 1) name = `${base}${count}`;
    named.set(name, {
      ...(example.title === undefined ? {} : { summary: example.title }),
      value: exactValue(example.value, example.literals),
      ...marksOf(example),
    });
  }
  return Object.fromEntries(named);
}

/** An operation without any would be one that cannot answer. */
function responsesOf(responses: readonly DraftResponse[], models: ReadonlySet<string>): JsonObject {
  if (responses.length === 0)
    return {
      '200': { description: reasonPhrase('200'), [ASSUMED_KEY]: assumptionSentence({ code: 'status' }) },
    };
  return Object.fromEntries(responses.map((response) => [response.status, responseOf(response, models)]));
}

function responseOf(response: DraftResponse, models: ReadonlySet<string>): JsonObject {
  const { status, description = '', headers, contents } = response;
  return {
    description: description.trim() === '' ? reasonPhrase(status) : description,
    ...(headers.length === 0 ? {} : { headers: headersOf(headers, models) }),
    ...(contents.length === 0 ? {} : { content: contentOf(contents, models) }),
    ...marksOf(response),
  };
}

function headersOf(headers: readonly DraftParameter[], models: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(
    headers.map((header) => {
      const { name, in: _place, ...rest } = parameterOf(header, models);
      return [String(name), rest];
    }),
  );
}

export function reasonPhrase(status: string): string {
  return (
    STATUS_CODES[status] ?? (status === 'default' ? 'Any other answer' : `An answer with status ${status}`)
  );
}
