import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { buildTable } from './build-table.ts';

const SCHEMES: JsonObject = {
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  odd: { type: 'apiKey', in: 'body', name: 'key' },
  basic: { type: 'http', scheme: 'Basic' },
  oauth: { type: 'oauth2', flows: {} },
  openid: { $ref: '#/components/securitySchemes/oauth' },
  certificate: { type: 'mutualTLS' },
};

function securityOf(own: JsonValue | undefined, shared?: JsonValue) {
  const get = { responses: {}, ...(own === undefined ? {} : { security: own }) };
  const root = {
    openapi: '3.1.0',
    paths: { '/a': { get } },
    components: { securitySchemes: SCHEMES },
    ...(shared === undefined ? {} : { security: shared }),
  };
  return buildTable({ file: 'a.yaml', root }).operations[0]?.security;
}

test('An operation says what lets a request in, and what has to be sent together.', () => {
  expect(securityOf([{ key: [], basic: [] }, { oauth: ['read'] }, { openid: [] }])).toEqual([
    [
      { type: 'apiKey', in: 'header', name: 'X-Key' },
      { type: 'http', scheme: 'basic' },
    ],
    [{ type: 'http', scheme: 'bearer' }],
    [{ type: 'http', scheme: 'bearer' }],
  ]);
});

test('What the document demands of all, an operation may leave out.', () => {
  const key = [[{ type: 'apiKey', in: 'header', name: 'X-Key' }]];
  expect(securityOf(undefined, [{ key: [] }])).toEqual(key);
  expect(securityOf([], [{ key: [] }])).toBeUndefined();
  expect(securityOf([{ key: [] }], [{ basic: [] }])).toEqual(key);
  expect(securityOf(undefined)).toBeUndefined();
});

test.each<[what: string, security: JsonValue]>([
  ['an empty requirement beside others', [{ key: [] }, {}]],
  ['a certificate', [{ certificate: [] }]],
  ['a scheme that is not described', [{ unknown: [] }]],
  ['a key in no place of a request', [{ odd: [] }]],
  ['a requirement that is none', ['key']],
])('%s demands nothing that a request could show.', (_, security) => {
  expect(securityOf(security)).toBeUndefined();
});
