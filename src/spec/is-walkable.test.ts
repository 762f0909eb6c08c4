import { expect, test } from 'vitest';
import { createIsWalkable } from './is-walkable.ts';
import type { OperationTable } from './operation-table.ts';
import type { Schema } from './schema.ts';

function isWalkable(schema: unknown, others: Readonly<Record<string, unknown>> = {}): boolean {
  // Some of these are no schemas, which is what a document may hold in their place.
  const schemas = { '/s': schema, ...others } as OperationTable['schemas'];
  return createIsWalkable(schemas)('/s');
}

test.each<unknown>([
  true,
  false,
  {},
  { type: ['string', 'null'], enum: ['a', null], minLength: 1, pattern: '^a', format: 'date' },
  { properties: { a: { items: { multipleOf: 0.01 } } }, required: ['a'], additionalProperties: false },
  { description: 5, title: {}, deprecated: 'yes', examples: 1, 'x-mine': { unevaluatedItems: false } },
  { oneOf: [{}, { const: { $id: 'x' } }], discriminator: { propertyName: 'kind', mapping: { a: '#/b' } } },
  { dependentRequired: { a: ['b'] }, discriminator: { propertyName: 'kind' } },
])('%j is for walking.', (schema) => {
  expect(isWalkable(schema)).toBe(true);
});

test.each<[string, unknown]>([
  ['what is not known to the walk', { unevaluatedProperties: false }],
  ['an address of its own', { allOf: [{ $id: 'https://example.com/s' }] }],
  ['a keyword of an earlier version', { dependencies: { a: ['b'] } }],
  ['a type that there is not', { properties: { a: { type: 'objct' } } }],
  ['a schema that is none', 'text'],
  ['no value to choose from', { enum: [] }],
  ['contains beside prefixItems', { not: { contains: {}, prefixItems: [{}] } }],
  ['a property that all objects inherit', { properties: { constructor: {} } }],
  ['such a property that is required', { required: ['toString'] }],
  ['such a property on which others depend', { dependentSchemas: { valueOf: {} } }],
  ['such a property that depends on others', { dependentRequired: { a: ['constructor'] } }],
  ['a format of such a name', { format: 'constructor' }],
  ['a discriminator that is a text', { discriminator: 'kind' }],
  ['a discriminator without a name', { discriminator: {} }],
  ['a discriminator that maps to no text', { discriminator: { propertyName: 'kind', mapping: { a: 1 } } }],
  ['a discriminator that maps nothing', { discriminator: { propertyName: 'kind', mapping: [] } }],
  ['a reference that leads nowhere', { items: { $ref: '#/nowhere' } }],
])('A schema with %s is left to compiled code.', (_, schema) => {
  expect(isWalkable(schema)).toBe(false);
});

test('What a schema refers to counts, over any number of steps and in a circle.', () => {
  const tree: Schema = { properties: { next: { $ref: '#/s' }, value: { $ref: '#/t/properties/v' } } };
  expect(isWalkable(tree, { '/t': { properties: { v: { $ref: '#/u' } } }, '/u': {} })).toBe(true);
  expect(isWalkable(tree, { '/t': { properties: { v: { $ref: '#/u' } } }, '/u': { $anchor: 'a' } })).toBe(
    false,
  );
});

test('A place in a schema is for walking where the whole schema is.', () => {
  const schemas = {
    '/s': { items: { type: 'string' } },
    '/t': { $id: 'x', items: {} },
  } as OperationTable['schemas'];
  const isFor = createIsWalkable(schemas);
  expect([isFor('/s/items'), isFor('/t/items'), isFor('/nowhere')]).toEqual([true, false, false]);
});
