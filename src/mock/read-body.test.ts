import { expect, test } from 'vitest';
import { bytesOfText } from '../exchange/body-text.ts';
import type { JsonObject } from '../json/json-value.ts';
import { ask, askHost, type Sent, send } from './shop.fixture.ts';

const JSON_BODY: JsonObject = {
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: {
          type: 'object',
          properties: { size: { type: 'integer', default: 20 }, q: { type: 'string' } },
        },
      },
    },
  },
};

test('A JSON body is read, and what it leaves out gets the default of the spec.', () => {
  const host = askHost(JSON_BODY);
  expect(ask(host, '/ask', { body: '{"q":"套餐"}' }).body).toEqual({
    query: {},
    path: {},
    body: { size: 20, q: '套餐' },
  });
  expect(ask(host, '/ask', { body: '{"size":5}' }).body).toMatchObject({ body: { size: 5 } });
});

test.each<[what: string, sent: Sent, status: number, pointer: string, detail: RegExp]>([
  ['no body', { method: 'POST' }, 400, '', /has no body.*Expected a body of type application\/json/],
  ['an empty body', { body: '' }, 400, '', /has no body/],
  ['nothing but space', { body: ' \n' }, 400, '', /holds no JSON value.*line 1, column 1/],
  [
    'what is not JSON',
    { body: '{"q":\n nope}' },
    400,
    '/q',
    /not JSON: unexpected "o".*"\/q", line 2, column 3/,
  ],
  ['JSON that is cut off', { body: '{"q":"x' }, 400, '/q', /the text ends early/],
  ['a byte order mark', { body: '\uFEFF{}' }, 400, '', /byte order mark/],
  ['a key twice', { body: '{"q":"a","q":"b"}' }, 400, '/q', /"q" stands twice/],
  [
    'the key __proto__',
    { body: '{"__proto__":{"admin":true}}' },
    400,
    '/__proto__',
    /"__proto__" is not accepted/,
  ],
  [
    '10,000 levels',
    { body: '['.repeat(10_000) },
    400,
    '/0'.repeat(100),
    /nested too deeply.*at most 100 levels/,
  ],
  [
    'numbers that no double holds under very long names',
    { body: `{"${'n'.repeat(100_000)}":[12345678901234567890,12345678901234567891]}` },
    400,
    `/${'n'.repeat(100_000)}/0`,
    /The number 12345678901234567890 and others like it stand under very long names.*Expected shorter names/,
  ],
  ['what is not UTF-8', { body: new Uint8Array([0x22, 0xff, 0x22]) }, 400, '', /not UTF-8/],
])('A request with %s is refused with 400, and told where and why.', (_, sent, status, pointer, detail) => {
  const given = ask(askHost(JSON_BODY), '/ask', { headers: { 'content-type': 'application/json' }, ...sent });
  expect(given).toMatchObject({
    status,
    body: {
      title: 'The body cannot be read',
      operation: 'ask',
      pointer,
      detail: expect.stringMatching(detail),
      errors: [{ in: 'body', pointer, expected: expect.any(String) }],
    },
  });
  expect(given.body).not.toHaveProperty('errors.0.received');
});

test.each<[headers: Record<string, string>, detail: RegExp, accepts: string | undefined]>([
  [
    { 'content-type': 'text/plain' },
    /The Content-Type is text\/plain\. Expected a body of type application\/json\./,
    undefined,
  ],
  [{}, /names no Content-Type/, undefined],
  [
    { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    /The Content-Encoding is gzip/,
    'identity',
  ],
])('A body with the headers %j is refused with 415.', (headers, detail, accepts) => {
  const { status, headers: given, text } = send(askHost(JSON_BODY), '/ask', { body: '{}', headers });
  expect([status, given['accept-encoding'], given['content-type']]).toEqual([
    415,
    accepts,
    'application/problem+json; charset=utf-8',
  ]);
  expect(JSON.parse(text)).toMatchObject({
    title: 'Unsupported media type',
    detail: expect.stringMatching(detail),
    errors: [{ in: 'body', pointer: '', expected: expect.any(String) }],
  });
});

test.each([
  ['application/json;charset=UTF-8', undefined],
  ['Application/JSON', 'Identity'],
])('A body of type %s with the encoding %s is read.', (type, encoding) => {
  const headers = {
    'content-type': type,
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  };
  expect(ask(askHost(JSON_BODY), '/ask', { body: '{"q":"x"}', headers })).toMatchObject({
    body: { body: { q: 'x' } },
  });
});

test('A body that is optional may be left out; of another type it would still be refused.', () => {
  const host = askHost({ requestBody: { content: { 'application/json': { schema: { type: 'object' } } } } });
  expect(ask(host, '/ask', { method: 'POST' })).toEqual({ status: 200, body: { query: {}, path: {} } });
  expect(send(host, '/ask', { body: 'x', headers: { 'content-type': 'text/plain' } }).status).toBe(415);
});

test('A body that the operation does not declare is let pass unread.', () => {
  expect(send(askHost({}), '/ask', { method: 'GET', body: '{"a":' }).status).toBe(200);
});

test('A body that is neither JSON nor form nor text passes unread where its type is declared, by name or range.', () => {
  const content = { 'application/pdf': {}, 'image/*': {}, 'application/json': {} };
  const host = askHost({ requestBody: { content } });
  const headersOf = (type: string) => ({ 'content-type': type });
  for (const type of ['application/pdf', 'image/png'])
    expect(ask(host, '/ask', { body: new Uint8Array([0xff]), headers: headersOf(type) }).status).toBe(200);
  expect(ask(host, '/ask', { body: '[1]', headers: headersOf('application/json') }).body).toMatchObject({
    body: [1],
  });
});

test('A body whose schema it cannot be held against is refused with 415, and told which types can.', () => {
  const content = { 'multipart/form-data': { schema: { type: 'object' } } };
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  expect(ask(askHost({ requestBody: { content } }), '/ask', { body: '--x--', headers })).toMatchObject({
    status: 415,
    body: {
      detail: expect.stringMatching(/type multipart\/form-data against its schema.*JSON, text or a form/),
    },
  });
});

test('A text is read as a string, and held against its schema.', () => {
  const host = askHost({ requestBody: { content: { 'text/*': { schema: { maxLength: 3 } } } } });
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  expect(ask(host, '/ask', { body: '"é', headers }).body).toMatchObject({ body: '"é' });
  expect(ask(host, '/ask', { body: 'long', headers }).status).toBe(422);
});

const FORM_HEADERS = { 'content-type': 'application/x-www-form-urlencoded' };

function asked(schema: JsonObject, body: string | Uint8Array) {
  const host = askHost({ requestBody: { content: { 'application/x-www-form-urlencoded': { schema } } } });
  return ask(host, '/ask', { body, headers: FORM_HEADERS });
}

test('A form is read as an object whose fields are what the schema asks for, as a query is.', () => {
  const schema = {
    allOf: [{ properties: { size: { type: 'integer', default: 20 }, on: { type: 'boolean' } } }],
    anyOf: [{ properties: { ids: { type: 'array', items: { type: 'integer' } } } }],
    properties: { on: { maxLength: 9 }, q: { type: 'string' } },
  };
  expect(asked(schema, 'ids=1&q=a+%E5%A5%97&ids=2&on=true&x=1&x=2&toString=3').body).toEqual({
    query: {},
    path: {},
    body: { size: 20, ids: [1, 2], q: 'a 套', on: true, x: '2', toString: '3' },
  });
  expect(asked(schema, 'ids=1&size=five').body).toMatchObject({
    status: 422,
    errors: [{ in: 'body', pointer: '/size', expected: 'the type integer', received: 'five' }],
  });
});

test('A form that cannot be an object is refused, and one without a schema is all text.', () => {
  expect(asked({}, '__proto__=1')).toMatchObject({ status: 400, body: { pointer: '/__proto__' } });
  expect(asked({}, new Uint8Array([0xff])).status).toBe(400);
  const host = askHost({ requestBody: { content: { 'application/x-www-form-urlencoded': {} } } });
  expect(ask(host, '/ask', { body: 'a=1', headers: FORM_HEADERS }).body).toMatchObject({ body: { a: '1' } });
});

test('A body is held against the schema of the type that was sent, and its defaults are those of the JSON.', () => {
  const schemaOf = (a: JsonObject) => ({ schema: { type: 'object', properties: { a }, required: ['a'] } });
  const content = {
    'application/x-www-form-urlencoded': schemaOf({ type: 'string', default: 'form' }),
    'application/json': schemaOf({ type: 'integer' }),
    'application/vnd.shop+json': schemaOf({ type: 'boolean' }),
  };
  const host = askHost({ requestBody: { content } });
  const statusOf = (body: string, type: string) =>
    send(host, '/ask', { body, headers: { 'content-type': type } }).status;
  expect(statusOf('{"a":1}', 'application/json')).toBe(200);
  expect(statusOf('{"a":"x"}', 'application/json')).toBe(422);
  expect(statusOf('{"a":true}', 'application/vnd.shop+json')).toBe(200);
  expect(statusOf('{"a":1}', 'application/vnd.shop+json')).toBe(422);
  expect(statusOf('{}', 'application/json')).toBe(422);
  expect(statusOf('a=1', 'application/x-www-form-urlencoded')).toBe(200);
});

test('Defaults are found behind references and allOf, and a body that is no object gets none.', () => {
  const schema = {
    allOf: [
      { properties: { a: { allOf: [{ default: 1 }] }, b: true } },
      { properties: { c: { default: null } } },
    ],
  };
  const host = askHost({ requestBody: { content: { 'application/json': { schema } } } });
  expect(ask(host, '/ask', { body: '{"b":2}' }).body).toMatchObject({ body: { a: 1, b: 2, c: null } });
  expect(ask(host, '/ask', { body: '[]' }).body).toMatchObject({ body: [] });
});

test('A 20-digit integer reaches the authenticator with all its digits.', () => {
  const seen: unknown[] = [];
  const host = askHost(JSON_BODY);
  const compiled = host.mocks.get('shop');
  if (compiled === undefined) throw new Error('The shop is not there');
  Object.assign(compiled.mock, {
    authenticate: ({ body, literals }: { body: unknown; literals: ReadonlyMap<string, string> }) => {
      seen.push(body, [...literals]);
    },
  });
  host.answer('shop', {
    method: 'POST',
    target: '/ask',
    headers: { 'content-type': 'application/json' },
    body: bytesOfText('{"n":12345678901234567890}'),
  });
  expect(seen).toEqual([{ n: Number('12345678901234567890') }, [['/n', '12345678901234567890']]]);
});
