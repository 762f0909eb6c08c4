import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json-value.ts';
import { buildTable } from './build-table.ts';
import type { Operation } from './operation-table.ts';

function build(root: JsonObject) {
  return buildTable({ file: 'openapi.yaml', root });
}

function operationOf(operation: JsonObject, method = 'get'): Operation {
  const [found] = build({ paths: { '/a': { [method]: operation } } }).operations;
  if (found === undefined) throw new Error('No operation was read');
  return found;
}

test('The title, the version and the servers come from the document, and are empty where it has none.', () => {
  const paths = { '/a': { get: {} } };
  const info = { title: 'Pets', version: '2' };
  expect(build({ info, servers: [{ url: 'https://a' }, {}], paths })).toMatchObject({
    title: 'Pets',
    version: '2',
    servers: ['https://a', ''],
  });
  expect(build({ paths })).toMatchObject({ title: '', version: '', servers: [] });
});

test.each<[string, JsonObject]>([
  ['no paths', {}],
  ['empty paths', { paths: {} }],
  ['only an extension', { paths: { 'x-note': { get: {} } } }],
  ['a path without methods', { paths: { '/a': { parameters: [] } } }],
])('A document with %s is refused.', (_, root) => {
  expect(() => build(root)).toThrow(
    'Failed to read the spec openapi.yaml: /paths has no operation. Describe at least one',
  );
});

test('A path that does not begin with a slash is refused.', () => {
  expect(() => build({ paths: { 'a/b': { get: {} } } })).toThrow(
    '/paths/a~1b is the path "a/b". Begin it with "/"',
  );
});

test('Two operations of one operationId are refused with both places.', () => {
  const paths = { '/a': { get: { operationId: 'x' } }, '/b': { put: { operationId: 'x' } } };
  const expected = /operationId "x" stands at \/paths\/~1a\/get and at \/paths\/~1b\/put.*Rename one/;
  expect(() => build({ paths })).toThrow(expect.objectContaining({ code: 'OPERATION_DUPLICATE' }));
  expect(() => build({ paths })).toThrow(expected);
});

test('An operation without operationId is called by its method and its key.', () => {
  const { operations } = build({ paths: { '/a': { get: {}, post: {} }, '/a#b': { get: {} } } });
  expect(operations.map(({ id }) => id)).toEqual(['GET /a', 'POST /a', 'GET /a#b']);
});

test('The name after a path is not part of it, and the pointer leads to the key as it stands.', () => {
  const constant = { name: 'r', in: 'query', required: true, schema: { const: 'b' } };
  const { operations } = build({ paths: { '/a#b~c': { get: { parameters: [constant] } } } });
  expect(operations[0]).toMatchObject({
    path: '/a',
    method: 'GET',
    pointer: '/paths/~1a#b~0c/get',
    parameters: [{ constant: 'b' }],
  });
});

test.each([
  ['get', undefined, 'read'],
  ['head', undefined, 'read'],
  ['post', undefined, 'change'],
  ['delete', undefined, 'change'],
  ['post', 'read', 'read'],
  ['get', 'change', 'change'],
  ['get', 'nonsense', 'read'],
])('The effect of %s with x-lockstep-effect %j is to %s.', (method, stated, effect) => {
  const operation: JsonObject = stated === undefined ? {} : { 'x-lockstep-effect': stated };
  expect(operationOf(operation, method).effect).toBe(effect);
});

test('Bodies and responses keep their media types, schemas and examples; extensions are passed by.', () => {
  const content = {
    'application/json': { schema: { type: 'object' }, example: {}, examples: { full: { value: { a: 1 } } } },
    'text/plain': {},
  };
  const operation = operationOf(
    {
      summary: 'Adds',
      requestBody: { required: true, content },
      responses: { '200': { content }, '4XX': {}, default: {}, 'x-note': {} },
    },
    'post',
  );
  expect(operation.summary).toBe('Adds');
  expect(operation.requestBody).toEqual({
    required: true,
    content: [
      {
        type: 'application/json',
        schema: '/paths/~1a/post/requestBody/content/application~1json/schema',
        examples: [
          { name: 'example', value: {} },
          { name: 'full', value: { a: 1 } },
        ],
      },
      { type: 'text/plain', examples: [] },
    ],
  });
  expect(operation.responses.map(({ status, content: { length } }) => [status, length])).toEqual([
    ['200', 2],
    ['4XX', 0],
    ['default', 0],
  ]);
});

test('Components of every kind are followed, and their places are told.', () => {
  const { operations, schemas } = build({
    paths: { '/a': { $ref: '#/components/pathItems/A' } },
    components: {
      pathItems: {
        A: {
          parameters: [{ $ref: '#/components/parameters/P' }],
          post: {
            requestBody: { $ref: '#/components/requestBodies/B' },
            responses: { '200': { $ref: '#/components/responses/R' } },
          },
        },
      },
      parameters: { P: { name: 'p', in: 'query', schema: { $ref: '#/components/schemas/S' } } },
      requestBodies: {
        B: { content: { 'application/json': { schema: { $ref: '#/components/schemas/S' } } } },
      },
      responses: {
        R: { content: { 'application/json': { examples: { e: { $ref: '#/components/examples/E' } } } } },
      },
      examples: { E: { value: { $ref: '#/not/a/reference' } } },
      schemas: { S: { type: 'string' } },
    },
  });
  const bodySchema = '/components/requestBodies/B/content/application~1json/schema';
  expect(operations).toMatchObject([
    {
      path: '/a',
      pointer: '/components/pathItems/A/post',
      parameters: [{ pointer: '/components/parameters/P', schema: '/components/parameters/P/schema' }],
      requestBody: { required: false, content: [{ schema: bodySchema }] },
      responses: [
        {
          status: '200',
          pointer: '/components/responses/R',
          content: [{ examples: [{ name: 'e', value: { $ref: '#/not/a/reference' } }] }],
        },
      ],
    },
  ]);
  expect(Object.keys(schemas).sort()).toEqual([
    '/components/parameters/P/schema',
    bodySchema,
    '/components/schemas/S',
  ]);
});

test('A schema outside the components comes into the table if a schema refers to it, and then what it refers to.', () => {
  const { schemas } = build({
    paths: { '/a': { get: {} } },
    components: {
      schemas: {
        A: {
          items: { $ref: '#/x-shared/B' },
          examples: [{ $ref: '#/nothing' }],
          allOf: [{ $ref: '#/x-shared/D' }],
        },
      },
    },
    'x-shared': { B: { properties: { c: { $ref: '#/x-shared/C "quoted"' } } }, 'C "quoted"': false, D: true },
  });
  expect(Object.keys(schemas).sort()).toEqual([
    '/components/schemas/A',
    '/x-shared/B',
    '/x-shared/C "quoted"',
    '/x-shared/D',
  ]);
  expect(schemas['/x-shared/C "quoted"']).toBe(false);
});

test('What stands inside a schema of the table does not come in a second time.', () => {
  const { schemas } = build({
    paths: { '/a': { get: {} } },
    components: {
      schemas: { A: { properties: { b: {} } }, C: { $ref: '#/components/schemas/A/properties/b' } },
    },
  });
  expect(Object.keys(schemas)).toEqual(['/components/schemas/A', '/components/schemas/C']);
});

test('Headers of a response are in lower case, with their schemas; that of the media type is left to the content.', () => {
  const [described, bare] = operationOf({
    responses: {
      '200': {
        headers: {
          'X-Total': { required: true, schema: { type: 'integer' } },
          Link: {},
          'Content-Type': { required: true },
        },
      },
      '204': {},
    },
  }).responses;
  const pointer = '/paths/~1a/get/responses/200/headers';
  expect(described?.headers).toEqual([
    { name: 'x-total', required: true, pointer: `${pointer}/X-Total`, schema: `${pointer}/X-Total/schema` },
    { name: 'link', required: false, pointer: `${pointer}/Link` },
  ]);
  expect(bare?.headers).toBeUndefined();
});
