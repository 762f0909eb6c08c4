import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonValue } from '../json/json-value.ts';
import { mayBeFlawed } from './may-be-flawed.ts';
import { normaliseSchema } from './normalise-schema.ts';
import { schemaFlaw } from './schema-flaw.ts';
import { unsafePatterns } from './unsafe-patterns.ts';

const UNSAFE = '^(a+)+$';

test.each<[string, JsonValue]>([
  ['a keyword of an impossible value', { minLength: -1 }],
  ['one in a property that is called as a keyword', { properties: { items: { type: 'text' } } }],
  ['one in an alternative', { oneOf: [{}, { enum: 1 }] }],
  ['a pattern that is none', { pattern: '(' }],
  ['a pattern that could hang the process', { items: { pattern: UNSAFE } }],
  ['one under a keyword that nobody knows', { 'not-known': [{ pattern: UNSAFE }] }],
  ['one as a name', { patternProperties: { [UNSAFE]: {} } }],
  ['names that are no mapping of schemas', { patternProperties: { '^a$': 1 } }],
  ['one that was taken out before', { 'x-lockstep-unsafe-pattern': UNSAFE }],
])('There may be something to say about %s.', (_, schema) => {
  expect(mayBeFlawed(schema)).toBe(true);
});

test.each<[string, JsonValue]>([
  ['a flag', true],
  ['data that looks like a schema', { default: { minLength: -1, pattern: UNSAFE }, enum: [{ type: 7 }] }],
  ['properties that are called as keywords', { properties: { pattern: {}, minLength: {}, enum: {} } }],
  ['keywords as they should be', { type: ['string', 'null'], pattern: '^a$', nullable: true, maxLength: 3 }],
  ['names as they should be', { patternProperties: { '^a$': { type: 'string' } } }],
])('There is nothing to say about %s.', (_, schema) => {
  expect(mayBeFlawed(schema)).toBe(false);
});

const value: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(...['string', 'text', -1, 2, true, null, UNSAFE, '^a$', '('], [], ['a'], {}),
);

const { schema } = fc.letrec<{ schema: JsonValue; map: JsonValue }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small' },
    value,
    fc.dictionary(
      fc.constantFrom(
        ...['type', 'pattern', 'minLength', 'nullable', 'enum', 'required', 'x-note', 'title', 'other'],
        ...['items', 'not', 'default', '$ref', 'format', 'additionalProperties'],
      ),
      fc.oneof(value, tie('schema')),
      { maxKeys: 4 },
    ) as fc.Arbitrary<JsonValue>,
    fc.record({ anyOf: fc.array(tie('schema'), { maxLength: 2 }) }) as fc.Arbitrary<JsonValue>,
    fc.record({ properties: tie('map'), nullable: fc.boolean() }) as fc.Arbitrary<JsonValue>,
    fc.record({ patternProperties: tie('map') }) as fc.Arbitrary<JsonValue>,
  ),
  map: fc.dictionary(fc.constantFrom('a', 'type', '^a$', UNSAFE), tie('schema'), {
    maxKeys: 3,
  }) as fc.Arbitrary<JsonValue>,
}));

test('Whatever would be said of a schema once it is normalised is suspected before.', () => {
  fc.assert(
    fc.property(schema, (source) => {
      if (mayBeFlawed(source)) return;
      const normalised = normaliseSchema(source);
      expect(schemaFlaw(normalised as JsonValue, '')).toBeUndefined();
      expect(unsafePatterns({ schemas: { '': normalised } })).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
