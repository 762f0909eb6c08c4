import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json-value.ts';
import { parseSpec } from './load-spec.ts';

function table(paths: JsonObject, more: JsonObject = {}) {
  const root = { openapi: '3.2.0', info: { title: 'New', version: '1' }, paths, ...more };
  return parseSpec('new.json', JSON.stringify(root), '3.x').table;
}

const answers = (content: JsonObject) => ({ responses: { 200: { description: 'Fine.', content } } });

test('What OpenAPI 3.2 adds around operations is passed over.', () => {
  const more = {
    $self: 'https://shop.example/openapi.json',
    servers: [{ url: 'https://shop.example', name: 'production' }],
    tags: [{ name: 'pets', summary: 'Pets', kind: 'nav' }],
  };
  expect(table({ '/a': { get: { ...answers({}), tags: ['pets'] } } }, more).operations).toHaveLength(1);
});

test('A media type may be a reference, and the value of an example is called dataValue.', () => {
  const mediaTypes = { Pet: { schema: { type: 'object' }, examples: { one: { dataValue: { id: 1 } } } } };
  const paths = {
    '/a': { get: answers({ 'application/json': { $ref: '#/components/mediaTypes/Pet' } }) },
  };
  expect(table(paths, { components: { mediaTypes } }).operations[0]?.responses[0]?.content).toEqual([
    {
      type: 'application/json',
      schema: '/components/mediaTypes/Pet/schema',
      examples: [{ name: 'one', value: { id: 1 } }],
    },
  ]);
});

test.each<[what: string, item: JsonObject, place: string]>([
  ['the method QUERY', { query: answers({}) }, '/paths/~1a/query'],
  ['other methods', { additionalOperations: { COPY: answers({}) } }, '/paths/~1a/additionalOperations'],
  [
    'a stream',
    { get: answers({ 'application/jsonl': { itemSchema: {} } }) },
    '/paths/~1a/get/responses/200/content/application~1jsonl/itemSchema',
  ],
  [
    'a whole query as one parameter',
    { get: { ...answers({}), parameters: [{ name: 'q', in: 'querystring', content: {} }] } },
    '/paths/~1a/get/parameters/0/in',
  ],
])('%s is refused, with its place.', (_, item, place) => {
  expect(() => table({ '/a': item })).toThrow(`Failed to read the spec new.json: ${place} `);
});

test('In a document of OpenAPI 3.1, the names of the new methods mean nothing.', () => {
  const root = { openapi: '3.1.0', paths: { '/a': { get: answers({}), query: answers({}) } } };
  expect(parseSpec('old.json', JSON.stringify(root), '3.x').table.operations).toHaveLength(1);
});
