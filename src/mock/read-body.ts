import { textOfBody } from '../exchange/body-text.ts';
import type { HttpRequest } from '../exchange/http.ts';
import { essenceOf, FORM, isJsonMediaType, matchesMediaRange } from '../exchange/media-type.ts';
import type { JsonValue } from '../json/json-value.ts';
import { NO_LITERALS } from '../json/number-literals.ts';
import { type JsonProblem, type NumberLiterals, readJson } from '../json/read-json.ts';
import type { Operation } from '../spec/operation-table.ts';
import type { CompiledOperation, FormFields } from './compiled-mock.ts';
import type { Problem } from './problem.ts';
import { readForm } from './read-form.ts';

export interface ReadBody {
  readonly ok: true;
  readonly body: JsonValue | undefined;
  readonly literals: NumberLiterals;
  /** Pointer of the schema of the media type that was sent. */
  readonly schema: string | undefined;
}

export type BodyReading =
  | ReadBody
  | { readonly ok: false; readonly problem: Problem; readonly headers?: Readonly<Record<string, string>> };

const NO_FIELDS: FormFields = new Map();
const NO_BODY: BodyReading = { ok: true, body: undefined, literals: NO_LITERALS, schema: undefined };

/**
 * The body of a request as its operation declares it: JSON, a form as an object, text as a string. Other types pass
 * unread, unless they have a schema that they could not be held against. What cannot be read is a problem of
 * status 400 or 415.
 */
export function readBody({ operation, forms }: CompiledOperation, request: HttpRequest): BodyReading {
  const { requestBody } = operation;
  if (requestBody === undefined) return NO_BODY;
  if (request.body === undefined || request.body.length === 0) {
    return requestBody.required
      ? refused(400, operation, 'The request has no body.', declaredTypes(operation))
      : NO_BODY;
  }
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') return wrongEncoding(operation, encoding);
  const essence = essenceOf(request.headers['content-type']);
  const content = requestBody.content.find(({ type }) => matchesMediaRange(essence, type));
  if (content === undefined) {
    const stated = essence === '' ? 'The request names no Content-Type.' : `The Content-Type is ${essence}.`;
    return refused(415, operation, stated, declaredTypes(operation));
  }
  return readContent(operation, forms, essence, request.body, content.schema);
}

function readContent(
  operation: Operation,
  forms: CompiledOperation['forms'],
  essence: string,
  bytes: Uint8Array,
  schema: string | undefined,
): BodyReading {
  const isText = essence.startsWith('text/');
  if (!isJsonMediaType(essence) && essence !== FORM && !isText) {
    return schema === undefined ? NO_BODY : unread(operation, essence);
  }
  const text = textOfBody(bytes);
  if (text === undefined) return refused(400, operation, 'The body is not UTF-8.', `${essence} in UTF-8`);
  if (isText) return { ok: true, body: text, literals: NO_LITERALS, schema };
  if (essence !== FORM) return readJsonBody(operation, text, schema);
  const form = readForm(text, forms.get(schema ?? '') ?? NO_FIELDS);
  return form === undefined
    ? refused(400, operation, 'The field "__proto__" is not accepted.', 'no such field', '/__proto__')
    : { ok: true, ...form, schema };
}

function unread(operation: Operation, essence: string): BodyReading {
  const stated = `The mock cannot hold a body of type ${essence} against its schema.`;
  return refused(415, operation, stated, `JSON, text or a form (${FORM})`);
}

function readJsonBody(operation: Operation, text: string, schema: string | undefined): BodyReading {
  const reading = readJson(text);
  if (reading.ok) return { ok: true, body: reading.value, literals: reading.literals, schema };
  const { pointer, line, column } = reading.problem;
  const [detail, expected] = describeFlaw(reading.problem);
  const place = `It is at "${pointer}", line ${line}, column ${column}.`;
  const found = problem(400, operation, detail, expected, pointer);
  return { ok: false, problem: { ...found, detail: `${found.detail} ${place}` } };
}

function describeFlaw({ kind, detail }: JsonProblem): readonly [detail: string, expected: string] {
  switch (kind) {
    case 'empty':
      return ['The body holds no JSON value.', 'a JSON value'];
    case 'byte-order-mark':
      return ['The body begins with a byte order mark.', 'JSON in UTF-8 without a byte order mark'];
    case 'duplicate-key':
      return [`The key "${detail}" stands twice in one object.`, 'every key once'];
    case 'forbidden-key':
      return [`The key "${detail}" is not accepted.`, 'no such key'];
    case 'too-deep':
      return ['The body is nested too deeply.', `at most ${detail} levels`];
    case 'long-pointers':
      return [
        `The number ${detail} and others like it stand under very long names.`,
        'shorter names around numbers that no double holds',
      ];
    case 'syntax':
      return [`The body is not JSON: ${detail}.`, 'valid JSON'];
  }
}

function wrongEncoding(operation: Operation, encoding: string): BodyReading {
  const expected = 'a body as it is, without Content-Encoding';
  return {
    ok: false,
    problem: problem(415, operation, `The Content-Encoding is ${encoding}.`, expected),
    headers: { 'accept-encoding': 'identity' },
  };
}

function declaredTypes({ requestBody }: Operation): string {
  return `a body of type ${requestBody?.content.map(({ type }) => type).join(' or ')}`;
}

const TITLES = { 400: 'The body cannot be read', 415: 'Unsupported media type' } as const;

function refused(
  status: keyof typeof TITLES,
  operation: Operation,
  detail: string,
  expected: string,
  pointer = '',
): BodyReading {
  return { ok: false, problem: problem(status, operation, detail, expected, pointer) };
}

function problem(
  status: keyof typeof TITLES,
  operation: Operation,
  detail: string,
  expected: string,
  pointer = '',
): Problem {
  return {
    status,
    title: TITLES[status],
    detail: `${detail} Expected ${expected}.`,
    operation: operation.id,
    pointer,
    expected,
    errors: [{ in: 'body', pointer, expected }],
  };
}
