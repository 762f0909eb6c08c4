import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json-value.ts';
import { buildTable } from '../../spec/build-table.ts';
import { compileSpec } from '../../spec/compile-spec.ts';
import { ask, send } from '../shop.fixture.ts';
import { inferredHost, json, query, sent } from './pets.fixture.ts';

const NAMED = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };
const MESSAGE = { type: 'object', required: ['message'], properties: { message: { type: 'string' } } };
const examples = { one: { value: { name: 'one' } }, two: { value: { name: 'two' } } };
const paths: JsonObject = {
  '/thing': {
    get: {
      operationId: 'getThing',
      parameters: [query('limit', { type: 'integer' })],
      responses: {
        200: {
          ...json(NAMED, { examples }),
          headers: { 'X-Rate': { schema: { type: 'integer', minimum: 1, maximum: 1 } } },
        },
        404: json(MESSAGE),
      },
    },
    post: {
      operationId: 'makeThing',
      requestBody: sent(NAMED),
      responses: {
        200: json({ ...NAMED, properties: { name: { type: 'string' }, size: {} } }),
        400: json(MESSAGE),
      },
    },
  },
  '/text': {
    get: {
      responses: {
        200: {
          description: 'Both.',
          content: { 'application/json': { example: { a: 1 } }, 'text/plain': { example: 'hello' } },
        },
      },
    },
  },
  '/locked': {
    get: {
      security: [{ key: [] }, { bearer: [] }, { cookie: [], query: [] }],
      responses: { 200: json(NAMED, { examples }) },
    },
  },
  '/vault': {
    get: { security: [{ basic: [] }], responses: { 200: json(NAMED, { examples }), 401: json(MESSAGE) } },
  },
};
const securitySchemes = {
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  query: { type: 'apiKey', in: 'query', name: 'key' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
  bearer: { type: 'http', scheme: 'bearer' },
  basic: { type: 'http', scheme: 'basic' },
};
const root = { openapi: '3.1.0', paths, components: { securitySchemes } };
const host = inferredHost(compileSpec(buildTable({ file: 'things.yaml', root })));
const get = (target: string, headers: Readonly<Record<string, string>> = {}) =>
  ask(host, target, { headers });

test('A request may ask for a status, an example or a value made from the schema.', () => {
  expect(get('/thing')).toEqual({ status: 200, body: { name: 'one' } });
  expect(get('/thing', { prefer: 'example=two' }).body).toEqual({ name: 'two' });
  expect(get('/thing', { prefer: 'code=200, example="two"' }).body).toEqual({ name: 'two' });
  expect(get('/thing?__example=two').body).toEqual({ name: 'two' });
  expect(get('/thing', { prefer: 'code=404' })).toEqual({
    status: 404,
    body: { message: expect.any(String) },
  });
  expect(get('/thing', { prefer: 'dynamic=true' }).body).toEqual({ name: expect.not.stringMatching('one') });
  expect(get('/thing', { prefer: 'dynamic=false' }).body).toEqual({ name: 'one' });
  expect(get('/thing', { prefer: 'respond-async' }).body).toEqual({ name: 'one' });
});

test.each<[prefer: string, status: number]>([
  ['code=418', 404],
  ['code=abc', 422],
  ['code=100', 422],
  ['example=three', 404],
])('A preference that the spec cannot meet is refused: %s.', (prefer, status) => {
  expect(get('/thing', { prefer }).status).toBe(status);
});

test('Headers that an answer describes come with it.', () => {
  expect(send(host, '/thing').headers).toMatchObject({ 'x-rate': '1' });
});

test('The media type goes by what the request accepts.', () => {
  const text = (accept: string) => send(host, '/text', { headers: { accept } });
  expect(text('text/plain').text).toBe('hello');
  expect(text('text/*;q=0.5, application/json;q=0.1').text).toBe('hello');
  expect(text('*/*, text/plain;q=0').text).toBe('{"a":1}');
  expect(text('text/csv').status).toBe(406);
  expect(get('/thing', { accept: 'text/csv' }).status).toBe(406);
});

test('A request that breaks the contract is refused in the words of the spec, where it has some.', () => {
  const headers = { 'content-type': 'application/json' };
  expect(get('/thing?limit=x')).toMatchObject({ status: 422, body: { pointer: '/limit' } });
  const made = send(host, '/thing', { method: 'POST', headers, body: '{}' });
  expect(made).toMatchObject({
    status: 400,
    text: expect.stringMatching(/^\{"message":"body \/name: expected/),
    headers: { 'x-lockstep-explain': expect.stringContaining('/name') },
  });
});

test('What was sent comes back where the answer has a member of its name.', () => {
  expect(ask(host, '/thing', { body: '{"name": "mine"}' }).body).toMatchObject({ name: 'mine' });
});

test('Who sends nothing of what the security demands is not let in.', () => {
  expect(send(host, '/locked')).toMatchObject({
    status: 401,
    headers: { 'www-authenticate': 'ApiKey, Bearer' },
    text: expect.stringContaining('the header \\"X-Key\\" or the header \\"Authorization: Bearer ...\\"'),
  });
  expect(get('/locked', { 'x-key': 'any' }).status).toBe(200);
  expect(get('/locked', { authorization: 'Bearer any' }).status).toBe(200);
  expect(get('/locked', { authorization: 'Basic any' }).status).toBe(401);
  expect(get('/locked', { cookie: 'sid=1' }).status).toBe(401);
  expect(get('/locked?key=1', { cookie: 'sid=1' }).status).toBe(200);
  expect(get('/vault')).toEqual({ status: 401, body: { message: expect.stringContaining('Basic') } });
  expect(get('/vault', { authorization: 'Basic' }).status).toBe(401);
});
