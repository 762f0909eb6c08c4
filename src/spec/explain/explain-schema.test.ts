import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonValue } from '../../json/json-value.ts';
import { compileSpec } from '../compile-spec.ts';
import type { Schema } from '../schema.ts';
import type { Violation } from '../violation.ts';
import { violationsOf } from '../violations-of.ts';
import { explainSchema } from './explain-schema.ts';

function explain(schemas: Readonly<Record<string, Schema>>, value: JsonValue): readonly Violation[] {
  return explainSchema({ schemas, schema: schemas['/s'] ?? true, specPointer: '/s', value, pointer: '' });
}

test('Levels of schemas that share others take linear time, and tell one cause once.', () => {
  const levels = Array.from({ length: 40 }, (_, index): [string, Schema] => {
    const next = { $ref: `#/a${index + 1}` };
    return [`/a${index}`, { allOf: [next, next] }];
  });
  const schemas = { ...Object.fromEntries(levels), '/a40': { properties: { x: { minimum: 1 } } } };
  const found = explain({ '/s': { $ref: '#/a0' }, ...schemas }, { x: 0, y: 0 });
  expect(found.map(({ keyword, pointer }) => `${keyword} ${pointer}`)).toEqual(['minimum /x']);
});

test('One schema for the names and for the members of an object is asked about both.', () => {
  const member: Schema = { $ref: '#/t' };
  const schemas: Record<string, Schema> = {
    '/s': { properties: { ab: { propertyNames: member, additionalProperties: member, allOf: [member] } } },
    '/t': { maxLength: 1, maxProperties: 0 },
  };
  const found = explain(schemas, { ab: { cd: 'ef' } });
  expect(found.map(({ keyword, pointer }) => `${keyword} ${pointer}`)).toEqual([
    'maxLength /ab/cd',
    'propertyNames /ab',
    'maxProperties /ab',
  ]);
});

test('Two names that break one schema are two violations.', () => {
  const found = explain(
    { '/s': { propertyNames: { $ref: '#/t' } }, '/t': { maxLength: 1 } },
    { a: 1, bc: 1, de: 1 },
  );
  expect(found.map(({ received }) => received)).toEqual(['bc', 'de']);
});

test('A reference that leads nowhere says nothing.', () => {
  expect(explain({ '/s': { $ref: '#/nowhere' } }, 1)).toEqual([]);
});

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
    enum: fc.uniqueArray(value, { minLength: 1, maxLength: 3, selector: (made) => JSON.stringify(made) }),
    const: value,
    minimum: limit,
    maximum: limit,
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

/** What `#/r/0` and `#/r/1` lead to: both recursive, and neither leading back to itself in place. */
const REFERENCED: readonly Schema[] = [
  { type: ['array', 'string'], items: { $ref: '#/r/1' }, maxItems: 2 },
  { properties: { a: { $ref: '#/r/0' }, b: { $ref: '#/r/1' } }, additionalProperties: { type: 'number' } },
];

test('Violations are found just where an independent validator refuses, and always by the walk itself.', () => {
  const outcomes = { refused: 0, allowed: 0 };
  fc.assert(
    fc.property(schema, fc.array(value, { minLength: 8, maxLength: 8 }), (made, values) => {
      const independent = new Ajv2020({ strict: false, validateSchema: false, meta: false });
      independent.addSchema({ s: made, r: REFERENCED }, 'root');
      const schemas = Object.fromEntries([
        ['/s', made],
        ...REFERENCED.map((referenced, index) => [`/r/${index}`, referenced] as const),
      ]);
      const spec = compileSpec({ title: '', version: '', servers: [], operations: [], schemas });
      for (const sent of values) {
        const valid = independent.validate('root#/s', sent);
        expect(violationsOf(spec, '/s', sent).length === 0).toBe(valid);
        expect(explain(schemas, sent).length === 0).toBe(valid);
        outcomes[valid ? 'allowed' : 'refused'] += 1;
      }
    }),
    { numRuns: 300 },
  );
  // The property would hold as well if nothing were ever refused, or all of it.
  expect(Math.min(outcomes.refused, outcomes.allowed)).toBeGreaterThan(300);
});
