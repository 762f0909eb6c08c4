import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json-value.ts';
import { createMockHost, type MockHostOptions } from './mock-host.ts';
import { ask, mockOf, send, specOf } from './shop.fixture.ts';

function answering(responses: JsonObject, options: MockHostOptions = { strict: true }) {
  return createMockHost([mockOf(specOf({ '/ask': { get: { operationId: 'ask', responses } } }))], options);
}

const json = (media: JsonObject) => ({ description: 'An answer.', content: { 'application/json': media } });
const NAMED = { type: 'object', required: ['name'], properties: { name: { type: 'string', minLength: 5 } } };

test('Without a handler, the first example that keeps the schema is the answer.', () => {
  const examples = { short: { value: { name: 'x' } }, long: { value: { name: 'long enough' } } };
  expect(ask(answering({ 200: json({ schema: NAMED, examples }) }), '/ask').body).toEqual({
    name: 'long enough',
  });
});

test('An example may be null, or outside an open enumeration.', () => {
  const schema = { type: ['object', 'null'], required: ['a'] };
  expect(ask(answering({ 200: json({ schema, example: null }) }), '/ask').body).toBeNull();
  const open = { enum: [1], 'x-lockstep-open-enum': 'There are more.' };
  expect(ask(answering({ 200: json({ schema: open, example: 7 }) }), '/ask').body).toBe(7);
});

test('Without an example, the answer is made from the schema, the same for the same seed.', () => {
  const responses = { 200: json({ schema: NAMED, example: { name: 'x' } }) };
  const given = ask(answering(responses), '/ask');
  expect(given).toEqual({ status: 200, body: { name: expect.stringMatching(/.{5}/) } });
  expect(ask(answering(responses), '/ask')).toEqual(given);
  expect(ask(answering(responses, { seed: 2 }), '/ask')).not.toEqual(given);
});

test('Without a schema, the example is the answer as it stands.', () => {
  expect(ask(answering({ 200: json({ example: [1] }) }), '/ask').body).toEqual([1]);
  expect(send(answering({ 200: json({}) }), '/ask')).toEqual({ status: 200, headers: {}, text: '' });
});

test.each<[what: string, responses: JsonObject, status: number]>([
  ['the first of success', { 400: json({}), 201: json({}), 204: json({}) }, 201],
  ['a range', { '2XX': json({}) }, 200],
  ['the default', { 404: json({}), default: json({}) }, 200],
  ['the only one', { 404: json({}) }, 404],
  ['a range of failures, where there is nothing else', { '4xx': json({}) }, 400],
  ['none', {}, 200],
])('The response that is answered is %s.', (_, responses, status) => {
  expect(send(answering(responses, {}), '/ask').status).toBe(status);
});

test('A status without a body has no media type either.', () => {
  expect(send(answering({ 204: { description: 'Nothing.' } }), '/ask')).toEqual({
    status: 204,
    headers: {},
    text: '',
  });
});

test.each<[type: string, media: JsonObject, contentType: string, text: string]>([
  ['text/csv', { schema: { type: 'string' }, example: 'a;b' }, 'text/csv', 'a;b'],
  ['text/plain; charset=utf-8', { example: '套' }, 'text/plain; charset=utf-8', '套'],
  ['application/problem+json', { example: { a: 1 } }, 'application/problem+json', '{"a":1}'],
  ['application/json', { example: 'a' }, 'application/json', '"a"'],
  ['*/*', { example: 'a' }, 'application/json; charset=utf-8', '"a"'],
  ['application/xml', { example: { a: 1 } }, 'application/json; charset=utf-8', '{"a":1}'],
])('An answer of the type %s is sent so where it can be.', (type, media, contentType, text) => {
  const responses = { 200: { description: 'An answer.', content: { [type]: media } } };
  expect(send(answering(responses), '/ask')).toEqual({
    status: 200,
    headers: { 'content-type': contentType },
    text,
  });
});

test('JSON is preferred to other types.', () => {
  const content = { 'text/csv': { example: 'a' }, 'application/vnd.shop+json': { example: [2] } };
  expect(send(answering({ 200: { description: 'Both.', content } }), '/ask')).toMatchObject({
    text: '[2]',
    headers: { 'content-type': 'application/vnd.shop+json' },
  });
});

test('A schema that nothing fits is answered with a problem that says so.', () => {
  const impossible = { type: 'string', minLength: 5, maxLength: 2 };
  const { status, body } = ask(answering({ 200: json({ schema: impossible }) }), '/ask');
  expect(status).toBe(500);
  expect(body).toMatchObject({
    title: 'The mock failed',
    operation: 'ask',
    detail: expect.stringContaining('nothing that it allows'),
  });
});

test('An operation called constructor, without a handler, is answered like any other.', () => {
  const spec = specOf({
    '/c': { get: { operationId: 'constructor', responses: { 200: json({ example: 1 }) } } },
  });
  expect(ask(createMockHost([mockOf(spec)]), '/c')).toEqual({ status: 200, body: 1 });
});

test('What was sent comes back only where the answer may hold it.', () => {
  const schema = { type: 'object', properties: { size: { enum: ['S', 'M'] } } };
  const requestBody = { required: true, content: { 'application/json': { schema: { type: 'object' } } } };
  const operation = { operationId: 'ask', requestBody, responses: { 200: json({ schema }) } };
  const host = createMockHost([mockOf(specOf({ '/ask': { post: operation } }))], { strict: true });
  expect(ask(host, '/ask', { body: '{"size":"M"}' }).body).toEqual({ size: 'M' });
  const { status, body } = ask(host, '/ask', { body: '{"size":"XXL"}' });
  expect([status, JSON.stringify(body)]).toEqual([200, expect.not.stringContaining('XXL')]);
});
