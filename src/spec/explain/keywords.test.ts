import { expect, test } from 'vitest';
import type { JsonValue } from '../../json/json-value.ts';
import { compileSpec } from '../compile-spec.ts';
import type { Schema } from '../schema.ts';
import type { Violation } from '../violation.ts';
import { violationsOf } from '../violations-of.ts';

function check(schema: Schema, value: JsonValue): readonly Violation[] {
  const table = { title: '', version: '', servers: [], operations: [], schemas: { '/s': schema } };
  return violationsOf(compileSpec(table), '/s', value);
}

/** Keyword, schema, a value that it allows, one that it does not, what was expected and received, and where. */
const KEYWORDS: readonly [
  string,
  Schema,
  JsonValue,
  JsonValue,
  {
    readonly expected: JsonValue;
    readonly received: JsonValue;
    readonly pointer?: string;
    readonly at?: string;
  },
][] = [
  ['type', { type: 'string' }, 'a', 5, { expected: 'string', received: 5 }],
  ['type', { type: 'integer' }, 1.0, 1.5, { expected: 'integer', received: 1.5 }],
  ['type', { type: 'number' }, 1, '1', { expected: 'number', received: '1' }],
  ['type', { type: 'object' }, {}, null, { expected: 'object', received: null }],
  ['type', { type: ['string', 'null'] }, null, [], { expected: ['string', 'null'], received: 'array' }],
  ['const', { const: { a: [1] } }, { a: [1] }, { a: [2] }, { expected: { a: [1] }, received: 'object' }],
  ['const', { const: null }, null, 0, { expected: null, received: 0 }],
  [
    'enum',
    { enum: ['a', { b: 1, c: 2 }] },
    { c: 2, b: 1 },
    'd',
    { expected: ['a', { b: 1, c: 2 }], received: 'd' },
  ],
  ['minLength', { minLength: 2 }, '😀😀', '😀', { expected: 2, received: '😀' }],
  ['maxLength', { maxLength: 1 }, '😀', 'ab', { expected: 1, received: 'ab' }],
  ['pattern', { pattern: '^\\p{L}+$' }, 'é', 'a1', { expected: '^\\p{L}+$', received: 'a1' }],
  ['format', { format: 'date' }, '2024-01-31', '2024-1-31', { expected: 'date', received: '2024-1-31' }],
  ['format', { format: 'int32' }, 1, 2 ** 31, { expected: 'int32', received: 2 ** 31 }],
  ['minimum', { minimum: 1 }, 1, 0, { expected: 1, received: 0 }],
  ['maximum', { maximum: 1 }, 1, 2, { expected: 1, received: 2 }],
  ['exclusiveMinimum', { exclusiveMinimum: 1 }, 1.1, 1, { expected: 1, received: 1 }],
  ['exclusiveMaximum', { exclusiveMaximum: 1 }, 0.9, 1, { expected: 1, received: 1 }],
  ['multipleOf', { multipleOf: 0.1 }, 0.3, 0.35, { expected: 0.1, received: 0.35 }],
  ['minItems', { minItems: 1 }, [1], [], { expected: 1, received: 0 }],
  ['maxItems', { maxItems: 1 }, [1], [1, 2], { expected: 1, received: 2 }],
  [
    'uniqueItems',
    { uniqueItems: true },
    [1, '1', {}, []],
    [{ a: 1 }, { a: 1 }],
    { expected: true, received: 'array' },
  ],
  [
    'uniqueItems',
    { uniqueItems: true },
    [null, false, 0, ''],
    [0, 1, 0],
    { expected: true, received: 'array' },
  ],
  [
    'type',
    { items: { type: 'null' } },
    [null],
    [null, 1],
    { expected: 'null', received: 1, pointer: '/1', at: '/items/type' },
  ],
  [
    'const',
    { prefixItems: [{ const: 1 }, { const: 2 }], items: { type: 'null' } },
    [1, 2, null],
    [1, 3],
    { expected: 2, received: 3, pointer: '/1', at: '/prefixItems/1/const' },
  ],
  [
    'false',
    { prefixItems: [true], items: false },
    [1],
    [1, 'x'],
    { expected: false, received: 'x', pointer: '/1', at: '/items' },
  ],
  ['contains', { contains: { const: 1 } }, [2, 1], [2, 3], { expected: 1, received: 0 }],
  ['contains', { contains: { const: 1 }, minContains: 2 }, [1, 1], [1, 2], { expected: 2, received: 1 }],
  ['maxContains', { contains: { const: 1 }, maxContains: 1 }, [1, 2], [1, 1], { expected: 1, received: 2 }],
  ['minProperties', { minProperties: 1 }, { a: 1 }, {}, { expected: 1, received: 0 }],
  ['maxProperties', { maxProperties: 1 }, { a: 1 }, { a: 1, b: 2 }, { expected: 1, received: 2 }],
  ['required', { required: ['a'] }, { a: null }, { b: 1 }, { expected: 'a', received: 'object' }],
  [
    'type',
    { properties: { 'a/b': { properties: { 'c~d': { type: 'string' } } } } },
    { 'a/b': { 'c~d': '' } },
    { 'a/b': { 'c~d': null } },
    {
      expected: 'string',
      received: null,
      pointer: '/a~1b/c~0d',
      at: '/properties/a~1b/properties/c~0d/type',
    },
  ],
  [
    'false',
    { properties: { a: false } },
    {},
    { a: 1 },
    { expected: false, received: 1, pointer: '/a', at: '/properties/a' },
  ],
  [
    'minimum',
    { patternProperties: { '^n/': { minimum: 1 } }, additionalProperties: false },
    { 'n/a': 1 },
    { 'n/a': 0 },
    { expected: 1, received: 0, pointer: '/n~1a', at: '/patternProperties/^n~1/minimum' },
  ],
  [
    'additionalProperties',
    { properties: { a: {} }, additionalProperties: false },
    { a: 1 },
    { b: 1 },
    { expected: false, received: 'b' },
  ],
  [
    'type',
    { properties: { a: {} }, additionalProperties: { type: 'string' } },
    { a: 1, b: '' },
    { a: 1, b: 1 },
    { expected: 'string', received: 1, pointer: '/b', at: '/additionalProperties/type' },
  ],
  [
    'propertyNames',
    { propertyNames: { maxLength: 1 } },
    { a: 1 },
    { ab: 1 },
    { expected: 'a name that the schema allows', received: 'ab' },
  ],
  [
    'dependentRequired',
    { dependentRequired: { a: ['b'] } },
    { b: 1 },
    { a: 1 },
    { expected: 'b', received: 'object' },
  ],
  [
    'required',
    { dependentSchemas: { a: { required: ['b'] } } },
    {},
    { a: 1 },
    { expected: 'b', received: 'object', at: '/dependentSchemas/a/required' },
  ],
  ['minimum', { allOf: [true, { minimum: 1 }] }, 1, 0, { expected: 1, received: 0, at: '/allOf/1/minimum' }],
  ['oneOf', { oneOf: [{ minimum: 1 }, { minimum: 2 }] }, 1, 2, { expected: 1, received: 2 }],
  [
    'minimum',
    { anyOf: [{ minimum: 5 }, { minimum: 1 }] },
    1,
    0,
    { expected: 5, received: 0, at: '/anyOf/0/minimum' },
  ],
  ['not', { not: { type: 'null' } }, 1, null, { expected: 'anything else', received: null }],
];

test.each(KEYWORDS)(
  'The keyword %s of %j allows %j and refuses %j with one violation.',
  (keyword, schema, good, bad, told) => {
    expect(check(schema, good)).toEqual([]);
    const { expected, received, pointer = '', at = `/${keyword}` } = told;
    expect(check(schema, bad)).toEqual([
      { keyword, pointer, specPointer: `/s${at}`, expected, received, open: false },
    ]);
  },
);
