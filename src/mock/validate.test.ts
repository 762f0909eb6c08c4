import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { ask, askHost, send } from './shop.fixture.ts';

const OPEN = 'The document says that more will come.';

function bodied(schema: JsonObject) {
  return askHost({ requestBody: { required: true, content: { 'application/json': { schema } } } });
}

test('A body that breaks the schema is refused with 422, its first error in front and all of them in the list.', () => {
  const schema = {
    required: ['id', 'name'],
    properties: { id: { type: 'integer' }, name: {}, tags: { items: { type: 'string' } } },
  };
  const { status, body } = ask(bodied(schema), '/ask', { body: '{"id":"x","tags":["a",1]}' });
  expect(status).toBe(422);
  expect(body).toMatchObject({
    type: 'about:blank',
    title: 'The request breaks the contract',
    operation: 'ask',
    errors: expect.arrayContaining([
      { in: 'body', pointer: '/name', expected: 'the property "name"' },
      { in: 'body', pointer: '/id', expected: 'the type integer', received: 'x' },
      { in: 'body', pointer: '/tags/1', expected: 'the type string', received: 1 },
    ]),
  });
  expect(body).toMatchObject({
    detail: expect.stringContaining('body /name: expected the property "name", received nothing'),
  });
});

test('A number that no double holds, and a container, are said as they are; the data of the error is as ever.', () => {
  const schema = {
    properties: {
      id: { type: 'string' },
      size: { type: 'string' },
      name: { type: 'string' },
      of: { type: 'string' },
    },
  };
  const { body } = ask(bodied(schema), '/ask', {
    body: '{"id":12345678901234567890,"size":1e400,"name":[1]}',
  });
  expect(body).toMatchObject({
    detail:
      'body /id: expected the type string, received 12345678901234567890; body /size: expected the type string, received 1e400; body /name: expected the type string, received an array.',
    errors: [{ received: '12345678901234567890' }, { received: '1e400' }, { received: 'array' }],
  });
  expect(JSON.stringify(body)).not.toContain('said');
  expect(ask(bodied({ type: 'object' }), '/ask', { body: '[1]' }).body).toMatchObject({
    detail: 'body (whole): expected the type object, received an array.',
  });
  expect(ask(bodied({ type: 'integer' }), '/ask', { body: '"array"' }).body).toMatchObject({
    detail: 'body (whole): expected the type integer, received "array".',
  });
});

test('The message tells three errors and how many more there are.', () => {
  const parameters = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
    name,
    in: 'query',
    required: true,
    schema: {},
  }));
  const { body } = ask(askHost({ parameters }), '/ask');
  expect(body).toMatchObject({
    pointer: '/a',
    expected: 'the query parameter "a"',
    detail: expect.stringMatching(/^query \/a: .*; query \/b: .*; query \/c: .*; and 2 more\.$/),
  });
});

test('A value outside an open enumeration is accepted, in a parameter and in a body; outside a closed one it is not.', () => {
  const open = { type: 'integer', enum: [1, 2], 'x-lockstep-open-enum': OPEN };
  const closed = { type: 'integer', enum: [1, 2] };
  const parameter = (schema: JsonObject) => askHost({ parameters: [{ name: 'p', in: 'query', schema }] });
  expect(send(parameter(open), '/ask?p=3').status).toBe(200);
  expect(send(parameter(open), '/ask?p=three').status).toBe(422);
  expect(send(parameter(closed), '/ask?p=3').status).toBe(422);
  expect(send(bodied(open), '/ask', { body: '3' }).status).toBe(200);
  expect(send(bodied(closed), '/ask', { body: '3' }).status).toBe(422);
});

const content = (schema: JsonObject) => ({
  description: 'An answer.',
  content: { 'application/json': { schema } },
});
const CODE = { type: 'object', required: ['code'], properties: { code: { type: 'integer' } } };

test.each<[what: string, status: number, body: JsonValue | undefined, problem: RegExp | undefined]>([
  ['that keeps the schema', 200, { code: 0 }, undefined],
  ['that breaks it', 200, { code: 'x' }, /^\/code: expected the type integer, received "x"$/],
  ['that breaks it as a whole', 200, [], /^the body: expected .*object/],
  ['that has no body where one is due', 200, undefined, /^the body: expected/],
  ['of a range', 404, { code: 1 }, undefined],
  ['that breaks the schema of a range', 404, {}, /^the body: expected the property "code"/],
  ['declared without a body', 204, undefined, undefined],
  ['of a range declared without a body', 302, undefined, undefined],
  ['that is not in the spec', 500, { code: 1 }, /^the status 500 is not in the spec$/],
])('An answer %s (%d) is judged.', (_, status, body, problem) => {
  const responses = {
    200: content(CODE),
    204: { description: 'Nothing.' },
    '3XX': { description: 'Elsewhere.' },
    '4xx': content(CODE),
  };
  const lenient = askHost({ responses }, () => ({ status, body }));
  expect(send(lenient, '/ask').status).toBe(status);
  const { mockProblems, entries } = lenient.journal.snapshot();
  expect(mockProblems).toBe(problem === undefined ? 0 : 1);
  if (problem !== undefined) expect(entries[0]?.mockProblems).toEqual([expect.stringMatching(problem)]);

  const strict = askHost({ responses }, () => ({ status, body }), { strict: true });
  const given = send(strict, '/ask');
  expect(given.status).toBe(problem === undefined ? status : 500);
  expect(strict.journal.snapshot().mockProblems).toBe(problem === undefined ? 0 : 1);
  if (problem !== undefined) {
    expect(JSON.parse(given.text)).toMatchObject({
      title: "The mock's own answer breaks the contract",
      operation: 'ask',
      detail: expect.stringContaining('This is a bug of the mock'),
    });
  }
});

test('The default response covers the statuses that are not declared, and only those.', () => {
  const responses = { 200: { description: 'Nothing.' }, default: content(CODE) };
  const problemsOf = (status: number, body?: JsonValue) => {
    const host = askHost({ responses }, () => ({ status, body }));
    send(host, '/ask');
    return host.journal.snapshot().mockProblems;
  };
  expect([problemsOf(200), problemsOf(500, { code: 1 }), problemsOf(500, {})]).toEqual([0, 0, 1]);
});

test('An answer outside an open enumeration is no bug of the mock.', () => {
  const responses = { 200: content({ enum: [1], 'x-lockstep-open-enum': OPEN }) };
  expect(
    send(
      askHost({ responses }, () => ({ body: 2 }), { strict: true }),
      '/ask',
    ).status,
  ).toBe(200);
});

test('Of several media types, an answer is held against the schema of the JSON.', () => {
  const answer = {
    description: 'An answer.',
    content: { 'text/csv': { schema: { type: 'string' } }, 'application/json': { schema: CODE } },
  };
  const host = askHost({ responses: { 200: answer } }, () => ({ body: { code: 1 } }), { strict: true });
  expect(send(host, '/ask').status).toBe(200);
});

test('Of very many errors an answer lists the first hundred.', () => {
  const schema = { items: { type: 'string' } };
  const { status, body } = ask(bodied(schema), '/ask', { body: JSON.stringify(Array(5000).fill(1)) });
  expect(status).toBe(422);
  expect(body).toMatchObject({ detail: expect.stringMatching(/; and 4997 more\.$/) });
  expect(body).toHaveProperty('errors.length', 100);
});

test('What was sent for a secret is neither in the answer nor in the journal.', () => {
  const host = bodied({ properties: { key: { type: 'integer' } } });
  const { body } = ask(host, '/ask', { body: '{"key":"of-the-client"}' });
  expect(body).toMatchObject({ errors: [{ pointer: '/key', received: '***' }] });
  expect(JSON.stringify([body, host.journal.snapshot()])).not.toContain('of-the-client');
});

test('What is read-only is not demanded of a request, nor what is write-only of an answer.', () => {
  const schema = {
    type: 'object',
    required: ['id', 'password'],
    properties: { id: { type: 'integer', readOnly: true }, password: { type: 'string', writeOnly: true } },
  };
  const content = { 'application/json': { schema } };
  const operation = { requestBody: { content }, responses: { 200: { description: '', content } } };
  const host = askHost(operation, () => ({ body: { id: 1 } }), { strict: true });
  const headers = { 'content-type': 'application/json' };
  const asked = (body: JsonObject) =>
    ask(host, '/ask', { method: 'POST', headers, body: JSON.stringify(body) }).status;
  expect([asked({ password: 'x' }), asked({ id: 1 })]).toEqual([200, 422]);
});
