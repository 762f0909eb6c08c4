import { expect, test } from 'vitest';
import type { JsonValue } from '../json/json-value.ts';
import { compileSpec } from './compile-spec.ts';
import type { CompiledSpec, Validate } from './compiled-spec.ts';
import type { Direction } from './explain/site.ts';
import type { Schema } from './schema.ts';
import type { Violation } from './violation.ts';
import { violationsOf } from './violations-of.ts';

function compile(schemas: Readonly<Record<string, Schema>>): CompiledSpec {
  return compileSpec({ title: '', version: '', servers: [], operations: [], schemas });
}

function check(schema: Schema, value: JsonValue): readonly Violation[] {
  return violationsOf(compile({ '/s': schema }), '/s', value);
}

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
      expected: false,
      received: 'b',
      open: false,
    },
  ]);
});

test('Where the validator names no property, its word is that the value is not allowed.', () => {
  const schema = { prefixItems: [true], unevaluatedItems: false } as Schema;
  expect(check(schema, [1, 2])).toMatchObject([
    { keyword: 'unevaluatedItems', expected: 'a value that its schema allows', received: 'array' },
  ]);
});

test('A validator that refuses without a word, for a schema that the table lacks, is believed.', () => {
  const table = { title: '', version: '', servers: [], operations: [], schemas: {} };
  expect(violationsOf({ table, validators: { at: () => () => false } }, '/s', [])).toMatchObject([
    { keyword: 'schema', pointer: '', specPointer: '/s', received: 'array' },
  ]);
});

const account: Readonly<Record<string, Schema>> = {
  '/account': {
    type: 'object',
    required: ['id', 'password', 'owner', 'more'],
    properties: {
      id: { type: 'integer', readOnly: true },
      password: { allOf: [{ type: 'string' }, { writeOnly: true }] },
      owner: { $ref: '#/loop' },
    },
  },
  '/loop': { allOf: [{ $ref: '#/loop' }] },
};

test.each<[Direction | undefined, JsonValue, string[]]>([
  ['request', { password: 'x', owner: 'a', more: 1 }, []],
  ['response', { id: 1, owner: 'a', more: 1 }, []],
  ['request', { id: 1, owner: 'a', more: 1 }, ['password']],
  ['response', { password: 'x', owner: 'a', more: 1 }, ['id']],
  ['request', { password: 'x' }, ['owner', 'more']],
  [undefined, { owner: 'a', more: 1 }, ['id', 'password']],
])(
  'In a body of a %s, %j lacks %j: what belongs to the other direction is not demanded.',
  (direction, value, lacking) => {
    const { '/loop': _loop, ...withoutLoop } = account;
    const schemas = lacking.includes('owner') ? account : { ...withoutLoop, '/loop': {} };
    const found = violationsOf(compile(schemas), '/account', value, direction);
    expect(found.map(({ keyword, expected }) => [keyword, expected])).toEqual(
      lacking.map((name) => ['required', name]),
    );
  },
);

test('A property that is called as one that every object inherits is not wrong where it is absent.', () => {
  const schemas = { '/thing': { type: 'object', properties: { constructor: { type: 'integer' } } } };
  expect(violationsOf(compile(schemas), '/thing', {})).toEqual([]);
  expect(violationsOf(compile(schemas), '/thing', { constructor: 'x' })).toMatchObject([
    { keyword: 'type', pointer: '/constructor' },
  ]);
});

const readOnlyId: Schema = { type: 'object', properties: { id: { type: 'integer', readOnly: true } } };

test.each<[string, Schema]>([
  ['allOf', { required: ['id'], allOf: [readOnlyId, { type: 'object' }] }],
  ['anyOf', { required: ['id'], anyOf: [readOnlyId, { type: 'object', properties: { id: {} } }] }],
  ['oneOf', { required: ['id'], oneOf: [readOnlyId, { type: 'array' }] }],
  ['a reference', { required: ['id'], allOf: [{ $ref: '#/readOnlyId' }] }],
])('What is required beside %s, in which it is readOnly, is demanded of a response alone.', (_, schema) => {
  const spec = compile({ '/thing': schema, '/readOnlyId': readOnlyId });
  expect(violationsOf(spec, '/thing', {}, 'request')).toEqual([]);
  expect(violationsOf(spec, '/thing', {}, 'response')).toMatchObject([{ expected: 'id' }]);
});
