import { expect, test } from 'vitest';
import { resolved } from './resolved-schema.ts';

test('A schema is found by a reference with escapes, and adds up with what it is made of.', () => {
  const schemas = {
    '/components/schemas/Two words': { properties: { a: { type: 'string' } }, required: ['a'] },
  };
  const schema = {
    allOf: [{ $ref: '#/components/schemas/Two%20words' }, { properties: { b: {} }, required: ['b'] }],
  };
  expect(resolved(schemas, schema)).toMatchObject({
    properties: { a: { type: 'string' }, b: {} },
    required: ['a', 'b'],
  });
});
