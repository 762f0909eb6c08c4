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
