import { expect, test } from 'vitest';
import { schemaAt } from './schema-at.ts';

const schemas = {
  '/components/schemas/A': { properties: { b: { type: 'string' }, c: false }, allOf: [{ minimum: 1 }] },
  '/components/schemas/A/x': { const: 1 },
  '/components/schemas/N': false,
};

test.each([
  ['/components/schemas/A/properties/b', { type: 'string' }],
  ['/components/schemas/A/properties/c', false],
  ['/components/schemas/A/allOf/0', { minimum: 1 }],
  ['/components/schemas/A/x', { const: 1 }],
  ['/components/schemas/N', false],
  ['/components/schemas/A/allOf', undefined],
  ['/components/schemas/A/properties/b/type', undefined],
  ['/components/schemas/AB', undefined],
  ['', undefined],
])('At %j the table has the schema %j.', (pointer, schema) => {
  expect(schemaAt(schemas, pointer)).toEqual(schema);
});

test('A root of the table is the schema itself.', () => {
  expect(schemaAt(schemas, '/components/schemas/A')).toBe(schemas['/components/schemas/A']);
});
