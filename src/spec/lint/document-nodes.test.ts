import { expect, test } from 'vitest';
import { documentNodes, type NodeKind } from './document-nodes.ts';

function kindsOf(root: Parameters<typeof documentNodes>[0]): Readonly<Record<string, NodeKind>> {
  return Object.fromEntries(documentNodes(root).map(({ kind, pointer }) => [pointer, kind]));
}

test('Every object is told by the field that it stands in.', () => {
  const parameter = { name: 'a', in: 'query', schema: { items: { type: 'string' } }, examples: { x: {} } };
  const content = { 'a/b': { schema: { oneOf: [{}, true] }, encoding: { e: { headers: { h: {} } } } } };
  expect(
    kindsOf({
      info: { license: {} },
      servers: [{ variables: { v: {} } }],
      paths: {
        '/a': { parameters: [parameter], get: { responses: { '200': { content, links: { l: {} } } } } },
      },
      components: { pathItems: { P: { post: { callbacks: { c: { '{$url}': {} } } } } } },
    }),
  ).toEqual({
    '': 'document',
    '/info': 'info',
    '/info/license': 'other',
    '/servers/0': 'server',
    '/servers/0/variables/v': 'other',
    '/paths': 'paths',
    '/paths/~1a': 'path',
    '/paths/~1a/parameters/0': 'parameter',
    '/paths/~1a/parameters/0/schema': 'schema',
    '/paths/~1a/parameters/0/schema/items': 'schema',
    '/paths/~1a/parameters/0/examples/x': 'example',
    '/paths/~1a/get': 'operation',
    '/paths/~1a/get/responses': 'responses',
    '/paths/~1a/get/responses/200': 'response',
    '/paths/~1a/get/responses/200/content/a~1b': 'media',
    '/paths/~1a/get/responses/200/content/a~1b/schema': 'schema',
    '/paths/~1a/get/responses/200/content/a~1b/schema/oneOf/0': 'schema',
    '/paths/~1a/get/responses/200/content/a~1b/encoding/e': 'encoding',
    '/paths/~1a/get/responses/200/content/a~1b/encoding/e/headers/h': 'header',
    '/paths/~1a/get/responses/200/links/l': 'link',
    '/components': 'components',
    '/components/pathItems/P': 'path',
    '/components/pathItems/P/post': 'operation',
    '/components/pathItems/P/post/callbacks/c': 'callback',
    '/components/pathItems/P/post/callbacks/c/{$url}': 'path',
  });
});

test('Names of the author’s choice are no fields, and data and extensions are not looked into.', () => {
  const pool = {
    properties: { get: { type: 'string' }, 'x-a': {}, example: {} },
    example: { properties: { a: {} } },
    examples: [{ properties: {} }],
    default: { items: {} },
    'x-more': { items: {} },
  };
  expect(
    kindsOf({ components: { schemas: { properties: pool } }, 'x-paths': { '/a': { get: {} } } }),
  ).toEqual({
    '': 'document',
    '/components': 'components',
    '/components/schemas/properties': 'schema',
    '/components/schemas/properties/properties/get': 'schema',
    '/components/schemas/properties/properties/x-a': 'schema',
    '/components/schemas/properties/properties/example': 'schema',
  });
});

test('What is of the wrong type is passed over.', () => {
  expect(kindsOf({ info: 1, servers: { url: {} }, paths: [], components: { schemas: [{}] } })).toEqual({
    '': 'document',
    '/components': 'components',
  });
});
