import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonObject } from '../json/json-value.ts';
import { createMockHost } from '../mock/mock-host.ts';
import { specOnlyMock } from '../mock/spec-only-mock.ts';
import { defineProvider } from '../provider/define-provider.ts';
import { buildTable } from '../spec/build-table.ts';
import { compileSpec } from '../spec/compile-spec.ts';
import { askPrism } from './ask-prism.ts';
import { findPrism } from './find-prism.ts';
import { type PrismProcess, startPrism } from './start-prism.ts';

const NAMED = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };
const answers = (media: JsonObject): JsonObject => ({
  description: 'An answer.',
  content: { 'application/json': media },
});
const THING = answers({
  schema: NAMED,
  examples: { one: { value: { name: 'one' } }, two: { value: { name: 'two' } } },
});
const DOCUMENT: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  paths: {
    '/thing': {
      get: {
        parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer' } }],
        responses: { 200: THING, 404: answers({ example: { gone: true } }) },
      },
      post: {
        requestBody: { required: true, content: { 'application/json': { schema: NAMED } } },
        responses: { 200: THING, 400: answers({ example: { bad: true } }) },
      },
    },
    '/locked': { get: { security: [{ key: [] }, { bearer: [] }], responses: { 200: THING } } },
  },
  components: {
    securitySchemes: {
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      bearer: { type: 'http', scheme: 'bearer' },
    },
  },
};

const provider = defineProvider({ id: 'things', title: 'Things' });
const table = buildTable({ file: 'things.json', root: DOCUMENT });
const host = createMockHost([specOnlyMock(provider, compileSpec(table))]);
let prism: PrismProcess;

beforeAll(async () => {
  prism = await startPrism({ provider: 'things', executable: findPrism(process.cwd()), document: DOCUMENT });
}, 60_000);
afterAll(() => prism.close());

const JSON_TYPE = { 'content-type': 'application/json' };

test.each<[target: string, method: string, headers: Readonly<Record<string, string>>, body: string]>([
  ['/thing', 'GET', {}, ''],
  ['/thing', 'GET', { prefer: 'code=404' }, ''],
  ['/thing', 'GET', { prefer: 'code=418' }, ''],
  ['/thing', 'GET', { prefer: 'code=abc' }, ''],
  ['/thing', 'GET', { prefer: 'example=two' }, ''],
  ['/thing', 'GET', { prefer: 'code=200, example=two' }, ''],
  ['/thing', 'GET', { prefer: 'example=three' }, ''],
  ['/thing?__code=404', 'GET', {}, ''],
  ['/thing', 'GET', { accept: 'text/csv' }, ''],
  ['/thing?limit=x', 'GET', {}, ''],
  ['/thing', 'DELETE', {}, ''],
  ['/nothing', 'GET', {}, ''],
  ['/thing', 'POST', JSON_TYPE, '{}'],
  ['/locked', 'GET', {}, ''],
  ['/locked', 'GET', { 'x-key': 'any' }, ''],
  ['/locked', 'GET', { authorization: 'Bearer any' }, ''],
])('%s by %s with %j is answered as Prism answers it.', async (target, method, headers, text) => {
  const body = text === '' ? undefined : new TextEncoder().encode(text);
  const request = { method, target, headers, body };
  const theirs = await askPrism(prism.url, request);
  const ours = host.answer('things', request);
  expect(ours.status).toBe(theirs.status);
  const bodyOf = (given: Uint8Array | string) => JSON.parse(Buffer.from(given).toString());
  // Problems have words of their own.
  if (!theirs.headers['content-type']?.includes('problem'))
    expect(bodyOf(ours.body)).toEqual(bodyOf(theirs.body));
});
