import { expect, test } from 'vitest';
import type { JsonValue } from '../json/json-value.ts';
import { normaliseSchema } from './normalise-schema.ts';

test('Prose is left out at every depth.', () => {
  const prose = { title: 'T', description: 'D', externalDocs: {}, xml: {}, $comment: 'C' };
  const schema = { ...prose, items: prose, allOf: [{ ...prose, minimum: 1 }] };
  expect(normaliseSchema(schema)).toEqual({ items: {}, allOf: [{ minimum: 1 }] });
});

test.each<[string, JsonValue]>([
  ['properties', { properties: { title: {}, description: {}, pattern: {}, nullable: {} } }],
  ['definitions', { $defs: { title: {} }, definitions: { xml: {} } }],
  ['dependent names', { dependentRequired: { title: ['description'] } }],
  ['dependent schemas', { dependentSchemas: { title: {} }, dependencies: { description: ['a'] } }],
  ['the mapping of a discriminator', { discriminator: { propertyName: 'k', mapping: { title: '#/t' } } }],
  [
    'data',
    { enum: [{ title: 'T' }], const: { title: 'T' }, default: { title: 'T' }, example: { title: 'T' } },
  ],
  ['extensions', { 'x-any': { title: 'T' } }],
])('Names in %s are no keywords and stay.', (_, schema) => {
  expect(normaliseSchema(schema)).toEqual(schema);
});

test.each<[JsonValue, JsonValue]>([
  [true, true],
  [false, false],
  [null, true],
  ['text', true],
  [[], true],
])('The schema %j is kept as %j.', (schema, kept) => {
  expect(normaliseSchema(schema)).toBe(kept);
});

test.each(['(a+)+$', '(x*)*', '(', '[z-a]', '\\p{Nonsense}'])(
  'The pattern %j, which is unsafe or none, is kept but not enforced.',
  (pattern) => {
    expect(normaliseSchema({ pattern, minLength: 1 })).toEqual({
      minLength: 1,
      'x-lockstep-unsafe-pattern': pattern,
    });
  },
);

test('A safe pattern stays, and a pattern that is no text is left for the compiler to refuse.', () => {
  expect(normaliseSchema({ pattern: '^[a-z]+$' })).toEqual({ pattern: '^[a-z]+$' });
  expect(normaliseSchema({ pattern: 5 })).toEqual({ pattern: 5 });
});

test('Where a pattern of names is unsafe, no name can be refused.', () => {
  const schema = {
    patternProperties: { '(a+)+$': { title: 'T' }, '^b': { title: 'T', minimum: 1 } },
    additionalProperties: false,
    unevaluatedProperties: false,
    minProperties: 1,
  };
  expect(normaliseSchema(schema)).toEqual({
    patternProperties: { '^b': { minimum: 1 } },
    'x-lockstep-unsafe-pattern-properties': { '(a+)+$': { title: 'T' } },
    minProperties: 1,
  });
  const safe = { patternProperties: { '^b': {} }, additionalProperties: false };
  expect(normaliseSchema(safe)).toEqual(safe);
});

test.each<[JsonValue, JsonValue]>([
  [{ type: 'string', nullable: true }, { type: ['string', 'null'] }],
  [{ type: ['string', 'null'], nullable: true }, { type: ['string', 'null'] }],
  [{ type: 'string', nullable: false }, { type: 'string' }],
  [{ nullable: true, minimum: 1 }, { minimum: 1 }],
  [
    { nullable: true, type: 'string', enum: ['a'] },
    { type: ['string', 'null'], enum: ['a', null] },
  ],
  [{ nullable: true, enum: ['a', null] }, { enum: ['a', null] }],
  [{ nullable: true, $ref: '#/x' }, { anyOf: [{ $ref: '#/x' }, { type: 'null' }] }],
  [{ nullable: true, allOf: [{ $ref: '#/x' }] }, { anyOf: [{ allOf: [{ $ref: '#/x' }] }, { type: 'null' }] }],
])('The leftover of OpenAPI 3.0 in %j becomes a type where there is one.', (schema, kept) => {
  expect(normaliseSchema(schema)).toEqual(kept);
});
