import fc from 'fast-check';
import type { JsonValue } from '../../json/json-value.ts';
import type { Schema } from '../schema.ts';

const names = fc.constantFrom('a', 'b', 'c~/d');
const scalar = fc.constantFrom<JsonValue>(
  null,
  true,
  false,
  0,
  1,
  2,
  1.5,
  -3,
  '',
  'a',
  'ab',
  '12',
  '127.0.0.1',
  2 ** 31,
  'a'.repeat(9),
);
const type = fc.constantFrom('string', 'integer', 'number', 'boolean', 'null', 'array', 'object');
const limit = fc.integer({ min: 0, max: 3 });

const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(names, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

/** JSON of the kinds that {@link arbitrarySchema} speaks of. */
export const arbitraryValue: fc.Arbitrary<JsonValue> = value;

// A type, because an interface is no record, which letrec demands.
type Parts = {
  schema: Schema;
  keywords: Schema;
  list: Schema[];
};

function keywordsOf(tie: fc.LetrecTypedTie<Parts>): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  return {
    $ref: fc.constantFrom('#/r/0', '#/r/1'),
    type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
    enum: fc.uniqueArray(arbitraryValue, {
      minLength: 1,
      maxLength: 3,
      selector: (made) => JSON.stringify(made),
    }),
    const: arbitraryValue,
    minimum: limit,
    maximum: limit,
    multipleOf: fc.constantFrom(1, 0.5, 3),
    format: fc.constantFrom('ipv4', 'int32', 'password'),
    exclusiveMinimum: limit,
    exclusiveMaximum: limit,
    minLength: limit,
    maxLength: limit,
    pattern: fc.constantFrom('^a', '\\d$', '^\\p{L}*$'),
    items: tie('schema'),
    prefixItems: tie('list'),
    contains: tie('schema'),
    minContains: limit,
    maxContains: limit,
    minItems: limit,
    maxItems: limit,
    uniqueItems: fc.boolean(),
    properties: fc.dictionary(names, tie('schema'), { noNullPrototype: true }),
    patternProperties: fc.dictionary(fc.constantFrom('^a', '/'), tie('schema'), {
      noNullPrototype: true,
    }),
    required: fc.uniqueArray(names),
    additionalProperties: tie('schema'),
    propertyNames: tie('schema'),
    dependentRequired: fc.dictionary(names, fc.uniqueArray(names), { noNullPrototype: true }),
    dependentSchemas: fc.dictionary(names, tie('schema'), { noNullPrototype: true }),
    minProperties: limit,
    maxProperties: limit,
    allOf: tie('list'),
    oneOf: tie('list'),
    anyOf: tie('list'),
    not: tie('schema'),
    if: tie('schema'),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: tie('schema'),
    else: tie('schema'),
    'x-lockstep-open-enum': fc.constant('seen in traffic'),
  };
}

const { schema } = fc.letrec<Parts>((tie) => {
  const keywords = keywordsOf(tie);
  return {
    schema: fc.oneof({ maxDepth: 2, withCrossShrink: true }, fc.boolean(), tie('keywords'), tie('keywords')),
    list: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }),
    // A few at a time: all keywords together would refuse nearly every value.
    keywords: fc
      .subarray(Object.keys(keywords), { maxLength: 4 })
      // Beside prefixItems, Ajv's contains allows an empty array whatever it says.
      .filter((chosen) => !(chosen.includes('contains') && chosen.includes('prefixItems')))
      .chain((chosen) =>
        fc.record(Object.fromEntries(chosen.map((name) => [name, keywords[name] ?? fc.constant(0)]))),
      )
      // The names and the values of keywords are those of a schema; the record has lost the connection.
      .map((made) => made as Schema),
  };
});

/** A schema of all keywords that the walk knows, some of which refer to {@link REFERENCED}. */
export const arbitrarySchema: fc.Arbitrary<Schema> = schema;

/** What `#/r/0` and `#/r/1` lead to: both recursive, and neither leading back to itself in place. */
export const REFERENCED: readonly Schema[] = [
  { type: ['array', 'string'], items: { $ref: '#/r/1' }, maxItems: 2 },
  { properties: { a: { $ref: '#/r/0' }, b: { $ref: '#/r/1' } }, additionalProperties: { type: 'number' } },
];
