import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../json/json-value.ts';
import { send, specOf } from '../shop.fixture.ts';
import { inferredHost, json } from './pets.fixture.ts';

/** The refusal of a request that asks for what is not there, where the spec describes it so. */
function refused(responses: JsonObject) {
  const schema = { type: 'integer' };
  const host = inferredHost(
    specOf({
      '/things': {
        get: {
          parameters: [{ name: 'size', in: 'query', schema }],
          responses: { 200: { description: 'Done.' }, ...responses },
        },
      },
    }),
  );
  const { status, headers, text } = send(host, '/things?size=large');
  return { status, type: headers['content-type'], text, why: headers['x-lockstep-explain'] };
}

const content = (type: string, more: JsonObject = {}): JsonObject => ({
  description: 'No.',
  content: { [type]: more },
});
const problem = {
  type: 'object',
  required: ['title', 'status'],
  properties: { title: { type: 'string' }, status: { type: 'integer' } },
};
const DETAIL = 'query /size: expected';

test('A problem is told as it is where the spec describes problems.', () => {
  const { status, type, text, why } = refused({
    422: content('application/problem+json', { schema: problem }),
  });
  expect([status, type, why]).toEqual([422, 'application/problem+json', expect.stringContaining(DETAIL)]);
  expect(JSON.parse(text)).toMatchObject({
    title: 'The request breaks the contract',
    pointer: '/size',
    status: 422,
  });
});

test('Where a problem may not be told, the words of it stand in what may.', () => {
  const closed = { ...problem, additionalProperties: false };
  const { text } = refused({ 400: content('application/problem+json', { schema: closed }) });
  expect(JSON.parse(text)).toEqual({ title: 'The request breaks the contract', status: 400 });
});

test.each<[what: string, responses: JsonObject, told: JsonValue]>([
  ['an example', { 422: json({ type: 'object' }, { example: { mine: 1 } }) }, { mine: 1 }],
  [
    'an example without a schema',
    { 422: content('application/json', { example: { mine: 2 } }) },
    { mine: 2 },
  ],
  ['a list', { 422: json({ const: ['no'] }) }, ['no']],
  ['a text', { 422: json({ const: 'no' }) }, 'no'],
  ['nothing', { 422: json({ const: null }) }, null],
])('The refusal that a spec describes is %s where it says so.', (_, responses, told) => {
  expect(JSON.parse(refused(responses).text)).toEqual(told);
});

test('An example that its own schema does not allow is not shown.', () => {
  const { text } = refused({
    422: json(
      { type: 'object', required: ['message'], properties: { message: { type: 'string' } } },
      { example: {} },
    ),
  });
  expect(JSON.parse(text)).toEqual({ message: expect.stringContaining(DETAIL) });
});

test('A refusal of no body has none, and one in text tells the detail.', () => {
  expect(refused({ '4XX': { description: 'No.' } })).toMatchObject({
    status: 422,
    type: undefined,
    text: '',
  });
  expect(refused({ default: content('text/plain') })).toMatchObject({
    type: 'text/plain',
    text: expect.stringContaining(DETAIL),
  });
});

test.each<[type: string, more: JsonObject]>([
  ['image/png', {}],
  ['application/json', { schema: { type: 'object', required: ['a'], properties: { a: false } } }],
])('What no refusal can be written in is told as a problem: %s %j.', (type, more) => {
  expect(refused({ 422: content(type, more) })).toMatchObject({
    status: 422,
    type: expect.stringContaining('application/problem+json'),
    text: expect.stringContaining(DETAIL),
  });
});

test('A range of media types is written as JSON, without its name.', () => {
  const { type, text } = refused({ 422: content('*/*') });
  expect(type).not.toBe('*/*');
  expect(JSON.parse(text)).toMatchObject({ pointer: '/size' });
});
