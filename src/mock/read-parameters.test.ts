import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { createMockHost } from './mock-host.ts';
import { ask, askHost, mockOf, specOf } from './shop.fixture.ts';

/** What becomes of a parameter `p` of a query. */
function queried(schema: JsonObject, query: string, more: JsonObject = {}) {
  return ask(askHost({ parameters: [{ name: 'p', in: 'query', schema, ...more }] }), `/ask${query}`);
}

test.each<[schema: JsonObject, query: string, value: JsonValue | undefined]>([
  [{ type: 'integer' }, '?p=10', 10],
  [{ type: 'integer' }, '?p=-3', -3],
  [{ type: 'number' }, '?p=1.5e2', 150],
  [{ type: 'string' }, '?p=10', '10'],
  [{ type: 'string' }, '?p=', ''],
  [{ type: 'string' }, '?p=a%20b+c%26', 'a b c&'],
  [{ type: 'string' }, '?p=%E5%A5%97', '套'],
  [{ type: 'boolean' }, '?p=true', true],
  [{ type: 'boolean' }, '?p=false', false],
  [{ type: ['integer', 'string'] }, '?p=f', 'f'],
  [{ type: ['integer', 'string'] }, '?p=7', 7],
  [{}, '?p=7', '7'],
  [{ enum: [1, 2] }, '?p=2', 2],
  [{ const: true }, '?p=true', true],
  [{ anyOf: [{ type: 'integer' }, { type: 'null' }] }, '?p=7', 7],
  [{ oneOf: [{ type: 'boolean' }, { enum: ['auto'] }] }, '?p=auto', 'auto'],
  [{ allOf: [{ type: 'integer' }, { minimum: 1 }] }, '?p=7', 7],
  [{ type: 'string' }, '?p=first&p=last', 'last'],
  [{ type: 'integer', default: 20 }, '', 20],
  [{ type: 'integer' }, '', undefined],
  [{ type: 'integer', default: 20 }, '?q=1', 20],
  [{ type: 'array', items: { type: 'integer' } }, '?p=1&p=2', [1, 2]],
  [{ type: 'array', items: { type: 'string' } }, '?p=1&p=2,3', ['1', '2,3']],
  [{ type: 'array', items: { type: 'boolean' } }, '?p=true', [true]],
  [{ type: 'array' }, '?p=1', ['1']],
  [{ anyOf: [{ type: 'array', items: { anyOf: [{ type: 'number' }] } }, { type: 'null' }] }, '?p=1', [1]],
])('With the schema %j, the query %j gives %j.', (schema, query, value) => {
  const given = queried(schema, query);
  expect(given).toEqual({ status: 200, body: { query: value === undefined ? {} : { p: value }, path: {} } });
});

test('A list that is not exploded comes as one text with commas.', () => {
  const integers = { type: 'array', items: { type: 'integer' } };
  expect(queried(integers, '?p=1,2,3', { explode: false }).body).toMatchObject({ query: { p: [1, 2, 3] } });
  const texts = { type: 'array', items: { type: 'string' } };
  expect(queried(texts, '?p=1,a', { explode: false }).body).toMatchObject({ query: { p: ['1', 'a'] } });
});

test.each(['abc', '1.5', '01', '0x10', '', ' 1', '1e999', '--1'])(
  'The text %j is no integer, and is refused as it was sent.',
  (text) => {
    const given = queried({ type: 'integer' }, `?p=${encodeURIComponent(text)}`);
    expect(given).toMatchObject({ status: 422, body: { pointer: '/p', errors: [{ in: 'query' }] } });
  },
);

test('Parameters are read from path, headers and cookies too.', () => {
  const parameters = [
    { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
    {
      name: 'ids',
      in: 'path',
      required: true,
      explode: true,
      schema: { type: 'array', items: { type: 'integer' } },
    },
    { name: 'X-Limit', in: 'header', required: true, schema: { type: 'integer', maximum: 9 } },
    { name: 'X-Tags', in: 'header', schema: { type: 'array', items: { enum: ['a', 'b'] } } },
    { name: 'session', in: 'cookie', required: true, schema: { type: 'string', pattern: '^s=\\d$' } },
    { name: 'theme', in: 'cookie', schema: { enum: ['dark'] } },
  ];
  const spec = specOf({
    '/things/{id}/{ids}': {
      get: { operationId: 'thing', parameters, responses: { 200: { description: 'Yes.' } } },
    },
  });
  const host = createMockHost([mockOf(spec, { handlers: { thing: ({ path }) => ({ body: { path } }) } })]);
  const headers = { 'x-limit': '9', 'x-tags': 'a, b', cookie: 'a=1; session=s=1; theme=dark;' };
  expect(ask(host, '/things/7/1,2', { headers })).toEqual({
    status: 200,
    body: { path: { id: 7, ids: [1, 2] } },
  });
  const wrong = { 'x-limit': '10', 'x-tags': 'a,c', cookie: 'session=nope; theme=light' };
  const { body } = ask(host, '/things/seven/1,x', { headers: wrong });
  expect(body).toMatchObject({
    errors: [
      { in: 'path', pointer: '/id', expected: 'the type integer', received: 'seven' },
      { in: 'path', pointer: '/ids/1', expected: 'the type integer', received: 'x' },
      { in: 'header', pointer: '/X-Limit', expected: 'at most 9', received: 10 },
      { in: 'header', pointer: '/X-Tags/1', received: 'c' },
      { in: 'cookie', pointer: '/session' },
      { in: 'cookie', pointer: '/theme', received: 'light' },
    ],
  });
  expect(ask(host, '/things/1/1', {}).body).toMatchObject({
    errors: [
      { in: 'header', pointer: '/X-Limit', expected: 'the header parameter "X-Limit"' },
      { in: 'cookie', pointer: '/session', expected: 'the cookie parameter "session"' },
    ],
  });
});

test('Names that objects have by nature are ordinary names of parameters.', () => {
  const parameters = ['query', 'header', 'cookie'].map((place) => ({
    name: 'constructor',
    in: place,
    schema: { type: 'string' },
  }));
  expect(ask(askHost({ parameters }), '/ask')).toEqual({ status: 200, body: { query: {}, path: {} } });
  expect(ask(askHost({ parameters }), '/ask?constructor=x').body).toMatchObject({
    query: { constructor: 'x' },
  });
});
