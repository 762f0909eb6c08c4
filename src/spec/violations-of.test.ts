import { expect, test } from 'vitest';
import type { JsonValue } from '../json/json-value.ts';
import { compileSpec } from './compile-spec.ts';
import type { CompiledSpec, Validate } from './compiled-spec.ts';
import type { Schema } from './schema.ts';
import type { Violation } from './violation.ts';
import { violationsOf } from './violations-of.ts';

function compile(schemas: Readonly<Record<string, Schema>>): CompiledSpec {
  return compileSpec({ title: '', version: '', servers: [], operations: [], schemas });
}

function check(schema: Schema, value: JsonValue): readonly Violation[] {
  return violationsOf(compile({ '/s': schema }), '/s', value);
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

// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
const CONDITION: Schema = { if: { type: 'string' }, then: { minLength: 1 }, else: { minimum: 1 } };

test.each<[JsonValue, string | undefined]>([
  ['a', undefined],
  [1, undefined],
  ['', '/s/then/minLength'],
  [0, '/s/else/minimum'],
])('Under a condition, %j is held against the branch that applies.', (value, specPointer) => {
  expect(check(CONDITION, value)[0]?.specPointer).toBe(specPointer);
  expect(check({ if: { type: 'string' } }, value)).toEqual([]);
});

test('Each cause is a violation of its own, in the order of the walk.', () => {
  const schema: Schema = {
    required: ['a', 'b'],
    properties: { c: { minLength: 3, pattern: '^x' }, d: { items: { type: 'integer' } } },
    maxProperties: 1,
  };
  const found = check(schema, { c: 'y', d: [1, 'x', null] });
  expect(found.map(({ keyword, pointer }) => `${keyword} ${pointer}`)).toEqual([
    'maxProperties ',
    'required ',
    'required ',
    'minLength /c',
    'pattern /c',
    'type /d/1',
    'type /d/2',
  ]);
});

test('A value of another type breaks the type and nothing else worth telling.', () => {
  const schema: Schema = { type: 'string', enum: ['a'], minLength: 1, not: { type: 'null' }, allOf: [false] };
  expect(check(schema, null).map(({ keyword }) => keyword)).toEqual(['type']);
});

test('A format asks nothing of values of another type, and one that is not known asks nothing.', () => {
  expect([
    check({ format: 'date', minimum: 1 }, 0),
    check({ format: 'password', maxLength: 0 }, 'x'),
  ]).toMatchObject([[{ keyword: 'minimum' }], [{ keyword: 'maxLength' }]]);
});

test('A value outside an open enumeration is told as such.', () => {
  const schema: Schema = { type: 'string', enum: ['a'], 'x-lockstep-open-enum': 'seen in traffic' };
  expect(check(schema, 'b')).toMatchObject([{ keyword: 'enum', open: true }]);
  expect(check(schema, 1)).toMatchObject([{ keyword: 'type', open: false }]);
});

test('A violation below references names the place where the keyword stands, through every level of recursion.', () => {
  const spec = compile({
    '/root': { $ref: '#/components/schemas/No%20de' },
    '/components/schemas/No de': {
      properties: { value: { type: 'string' }, next: { $ref: '#/components/schemas/No%20de' } },
    },
  });
  expect(violationsOf(spec, '/root', { value: '', next: { next: { value: null } } })).toEqual([
    {
      keyword: 'type',
      pointer: '/next/next/value',
      specPointer: '/components/schemas/No de/properties/value/type',
      expected: 'string',
      received: null,
      open: false,
    },
  ]);
});

test('What is received is shown as it is where it is short, and long texts are cut.', () => {
  const long = 'x'.repeat(201);
  expect(check({ maxLength: 1 }, long)[0]?.received).toBe(`${'x'.repeat(200)}…`);
  expect(check({ maxLength: 1 }, 'x'.repeat(200))[0]?.received).toBe('x'.repeat(200));
  expect(check({ const: 1 }, { a: 1 })[0]?.received).toBe('object');
});

test('Where the walk knows the keyword, the errors of the validator are not read.', () => {
  const validate: Validate = Object.defineProperty(() => false, 'errors', {
    get: () => {
      throw new Error('The errors were read');
    },
  });
  const table = { title: '', version: '', servers: [], operations: [], schemas: { '/s': { minimum: 1 } } };
  expect(violationsOf({ table, validators: { at: () => validate } }, '/s', 0)).toHaveLength(1);
});

test('A keyword that only the validator knows is told in its words.', () => {
  // Not a keyword that Lockstep reads, and so not in its type.
  const schema = { properties: { a: { properties: {}, unevaluatedProperties: false } } } as Schema;
  expect(check(schema, { a: { b: 1 } })).toEqual([
    {
      keyword: 'unevaluatedProperties',
      pointer: '/a',
      specPointer: '/s',
      expected: 'a value that its schema allows',
      received: 'object',
      open: false,
    },
  ]);
});

test('A validator that refuses without a word, for a schema that the table lacks, is believed.', () => {
  const table = { title: '', version: '', servers: [], operations: [], schemas: {} };
  expect(violationsOf({ table, validators: { at: () => () => false } }, '/s', [])).toMatchObject([
    { keyword: 'schema', pointer: '', specPointer: '/s', received: 'array' },
  ]);
});
