import { expect, test } from 'vitest';
import type { OperationTable } from '../../spec/operation-table.ts';
import type { SchemaObject } from '../../spec/schema.ts';
import { leastValue } from './least-value.ts';

const NODE: SchemaObject = {
  type: 'object',
  required: ['next'],
  properties: { next: { $ref: '#/components/schemas/Node' } },
};

// Of a table, only its schemas are read.
const table = {
  operations: [],
  servers: [],
  schemas: { '/components/schemas/Node': NODE },
} as unknown as OperationTable;

test.each<[SchemaObject, unknown]>([
  [{ const: 'only' }, 'only'],
  [{ enum: [3, 4] }, 3],
  [{ type: 'string', default: 'usual' }, 'usual'],
  [{ type: 'string', examples: ['such'] }, 'such'],
  [{ type: 'string', minLength: 3 }, '---'],
  [{ type: 'string' }, ''],
  [{ type: 'integer', minimum: 5 }, 5],
  [{ type: ['number', 'null'] }, 0],
  [{ type: 'boolean' }, false],
  [{ type: 'array' }, []],
  [{}, null],
  [
    { type: 'object', required: ['a'], properties: { a: { type: 'boolean' }, b: { type: 'string' } } },
    { a: false },
  ],
  [{ type: 'object', required: ['unknown'] }, { unknown: null }],
])('Of %j, the least is %j', (schema, expected) => {
  expect(leastValue(table, [schema], [])).toEqual(expected);
});

test('What is given stands at its place, also where nothing demands it.', () => {
  const schema: SchemaObject = { type: 'object', properties: { head: { type: 'object', default: {} } } };
  expect(leastValue(table, [schema], [[['head', 'code'], 7]])).toEqual({ head: { code: 7 } });
});

test('A schema that demands itself comes to an end.', () => {
  expect(JSON.stringify(leastValue(table, [NODE], [])).length).toBeLessThan(300);
});
