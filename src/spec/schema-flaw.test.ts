import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { schemaFlaw } from './schema-flaw.ts';

test.each<[schema: JsonObject, pointer: string, expected: string]>([
  [{ type: 'objct' }, '/s/type', 'one of string, number'],
  [{ type: [] }, '/s/type', 'a list of them'],
  [{ type: ['string', 'nul'] }, '/s/type', 'one of string'],
  [{ minimum: '1' }, '/s/minimum', 'a number'],
  [{ exclusiveMaximum: true }, '/s/exclusiveMaximum', 'a number'],
  [{ multipleOf: 0 }, '/s/multipleOf', 'a number above 0'],
  [{ maxLength: -1 }, '/s/maxLength', 'a whole number from 0'],
  [{ minItems: 1.5 }, '/s/minItems', 'a whole number from 0'],
  [{ pattern: 5 }, '/s/pattern', 'a text'],
  [{ uniqueItems: 'yes' }, '/s/uniqueItems', 'true or false'],
  [{ enum: 'a' }, '/s/enum', 'a list'],
  [{ required: true }, '/s/required', 'a list of texts'],
  [{ required: [1] }, '/s/required', 'a list of texts'],
  [{ dependentRequired: [] }, '/s/dependentRequired', 'a mapping'],
  [{ items: [] }, '/s/items', 'a schema'],
  [{ allOf: [] }, '/s/allOf', 'a list of schemas'],
  [{ oneOf: [{}, 1] }, '/s/oneOf', 'a list of schemas'],
  [{ properties: [] }, '/s/properties', 'a mapping of schemas'],
  [{ properties: { a: 'b' } }, '/s/properties', 'a mapping of schemas'],
  [{ properties: { 'a/b': { items: { type: 'text' } } } }, '/s/properties/a~1b/items/type', 'one of'],
  [{ anyOf: [true, { not: { enum: {} } }] }, '/s/anyOf/1/not/enum', 'a list'],
])('%j has an impossible value at %s.', (schema, pointer, expected) => {
  expect(schemaFlaw(schema, '/s')).toEqual({
    pointer,
    expected: expect.stringContaining(expected),
    received: expect.anything(),
  });
});

test.each<JsonValue>([
  true,
  {},
  { type: ['string', 'null'], minLength: 0, format: 'date' },
  { properties: { type: { enum: [{ type: 'objct' }] } }, additionalProperties: false, required: [] },
  { const: { type: 5 }, default: { minimum: 'x' }, 'x-mine': { type: 5 }, examples: [{ allOf: 1 }] },
])('%j is a schema.', (schema) => {
  expect(schemaFlaw(schema, '')).toBeUndefined();
});
