import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json-value.ts';
import { emitOperations } from './emit-operations.ts';
import { loadedSpec } from './loaded-spec.fixture.ts';

const emitted = (operation: JsonObject, path = '/a', method = 'post') =>
  emitOperations(loadedSpec({ [path]: { [method]: operation } }).table);

const JSON_TYPE = { 'application/json': {} };

test('An operation takes nothing and gives nothing where nothing is declared.', () => {
  expect(emitted({ operationId: 'ping', responses: { 204: { description: 'Nothing.' } } })).toBe(
    `import type { components, operations } from './types.ts';

export type Schemas = components['schemas'];

export interface Operations {
  "ping": {
    query: object;
    path: object;
    body: undefined;
    response: undefined;
    success: undefined;
    failure: never;
  };
}
`,
  );
});

test('Parameters, bodies and answers are those of the types beside it.', () => {
  const text = emitted(
    {
      operationId: 'list "all"',
      parameters: [
        { name: 'id', in: 'path', required: true, schema: {} },
        { name: 'q', in: 'query', schema: {} },
        { name: 'x', in: 'header', schema: {} },
      ],
      requestBody: { content: { ...JSON_TYPE, 'text/csv': {} } },
      responses: {
        200: { description: 'A', content: JSON_TYPE },
        '4XX': { description: 'B', content: JSON_TYPE },
        default: { description: 'C', content: JSON_TYPE },
      },
    },
    '/a/{id}',
  );
  const name = `operations["list \\"all\\""]`;
  const body = `NonNullable<${name}['requestBody']>['content']`;
  expect(text).toContain(`    query: NonNullable<${name}['parameters']['query']>;\n`);
  expect(text).toContain(`    path: NonNullable<${name}['parameters']['path']>;\n`);
  expect(text).toContain(`    body: ${body}["application/json"] | ${body}["text/csv"] | undefined;\n`);
  expect(text).toContain(
    `    response: ${['200', '"4XX"', '"default"'].map((status) => `${name}['responses'][${status}]['content']["application/json"]`).join(' | ')};\n`,
  );
});

test('Success and failure are told apart by the status, or by the verdict in the body where there is one.', () => {
  const content = { 'application/json': { schema: { type: 'object' } } };
  const operation = {
    operationId: 'get',
    responses: { 200: { description: 'A', content }, 404: { description: 'B', content } },
  };
  const at = (status: number) => `operations["get"]['responses'][${status}]['content']["application/json"]`;
  expect(emitted(operation)).toContain(`    success: ${at(200)};\n    failure: ${at(404)};\n`);
  const { table } = loadedSpec({ '/a': { get: operation } });
  const both = `${at(200)} | ${at(404)}`;
  expect(emitOperations(table, { pointer: '/code', success: ['0', 1] })).toContain(
    `    success: Extract<${both}, { "code": "0" | 1 }>;\n    failure: Exclude<${both}, { "code": "0" | 1 }>;\n`,
  );
  // The types of a verdict further in cannot be told apart.
  expect(emitOperations(table, { pointer: '/a/b', success: [1] })).toContain(`    success: ${at(200)};\n`);
});

test('A body that is required is never undefined.', () => {
  const text = emitted({
    operationId: 'put',
    requestBody: { required: true, content: JSON_TYPE },
    responses: {},
  });
  expect(text).toContain(
    `    body: NonNullable<operations["put"]['requestBody']>['content']["application/json"];\n`,
  );
});

test('An operation without operationId is refused, and the message says where it stands.', () => {
  expect(() => emitted({ responses: {} }, '/pools/{id}', 'get')).toThrow(
    expect.objectContaining({
      code: 'SPEC_INVALID',
      message:
        'Failed to generate: GET /pools/{id} (/paths/~1pools~1{id}/get) has no operationId, by which its types are named. Give it one.',
    }),
  );
});
