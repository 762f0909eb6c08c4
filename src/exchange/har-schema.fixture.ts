import type { SchemaObject } from '../spec/schema.ts';

/**
 * What HAR 1.2 demands, with what readers demand besides: Chrome casts every number and date of an entry and refuses
 * the file where one is none; Firefox needs the list of pages, which may be empty; the importer of Postman wants
 * whole numbers for sizes, a date with a zone, and the fields of a form in a list, which may be empty too. Members that begin with `_` are anybody's.
 */
export const HAR_SCHEMA: SchemaObject = {
  type: 'object',
  required: ['log'],
  properties: {
    log: record(
      { version: { const: '1.2' }, creator: record({ name: text(), version: text() }) },
      { pages: list({ type: 'object' }), entries: list(entry()) },
    ),
  },
};

function entry(): SchemaObject {
  return record(
    { startedDateTime: { type: 'string', format: 'date-time' }, time: { type: 'number', minimum: 0 } },
    { request: request(), response: response(), cache: { type: 'object' }, timings: timings() },
  );
}

function request(): SchemaObject {
  const postData = record({ mimeType: text(), params: list(pair()), text: text() });
  const own = record(
    {
      method: { type: 'string', minLength: 1 },
      url: { type: 'string', format: 'uri' },
      httpVersion: version(),
    },
    { queryString: list(pair()), ...message() },
  );
  return { ...own, properties: { ...own.properties, postData } };
}

function response(): SchemaObject {
  const content = record({ size: { type: 'integer', minimum: 0 }, mimeType: text(), text: text() });
  const encoded = { ...content, properties: { ...content.properties, encoding: { const: 'base64' } } };
  return record(
    { status: { type: 'integer', minimum: 100, maximum: 599 }, statusText: text(), httpVersion: version() },
    { redirectURL: text(), content: encoded, ...message() },
  );
}

function message(): Record<string, SchemaObject> {
  const size: SchemaObject = { type: 'integer', minimum: -1 };
  return { cookies: list(pair()), headers: list(pair()), headersSize: size, bodySize: size };
}

/** -1 is a time that is not known; HAR allows it for these, and for no others. */
function timings(): SchemaObject {
  const known: SchemaObject = { type: 'number', minimum: 0 };
  const unknown: SchemaObject = { type: 'number', minimum: -1 };
  return record(
    { send: known, wait: known, receive: known },
    { blocked: unknown, dns: unknown, connect: unknown, ssl: unknown },
  );
}

function version(): SchemaObject {
  return { type: 'string', pattern: '^HTTP/[123]' };
}

function pair(): SchemaObject {
  return record({ name: text(), value: text() });
}

function text(): SchemaObject {
  return { type: 'string' };
}

function list(items: SchemaObject): SchemaObject {
  return { type: 'array', items };
}

/** An object with all of these members; of others, only such as begin with `_`. */
function record(...members: readonly Readonly<Record<string, SchemaObject>>[]): SchemaObject {
  const properties = Object.assign({}, ...members);
  return {
    type: 'object',
    required: Object.keys(properties),
    properties,
    patternProperties: { '^_': {} },
    additionalProperties: false,
  };
}
