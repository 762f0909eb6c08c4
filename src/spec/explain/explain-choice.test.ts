import { expect, test } from 'vitest';
import type { JsonValue } from '../../json/json-value.ts';
import type { Schema } from '../schema.ts';
import type { Violation } from '../violation.ts';
import { explainSchema } from './explain-schema.ts';

function explain(schema: Schema, value: JsonValue): readonly Violation[] {
  return explainSchema({ schemas: {}, schema, specPointer: '/s', value, pointer: '' });
}

const CIRCLE: Schema = {
  type: 'object',
  properties: { kind: { type: 'string', const: 'circle' }, radius: { type: 'number', minimum: 0 } },
  required: ['kind', 'radius'],
};
const SQUARE: Schema = {
  type: 'object',
  properties: {
    kind: { type: 'string', enum: ['square', 'box'] },
    side: { type: 'number' },
    name: { type: 'string' },
  },
  required: ['kind', 'side', 'name'],
};
const SHAPE: Schema = { oneOf: [CIRCLE, SQUARE] };

test.each<[string, JsonValue, Partial<Violation>]>([
  [
    'a wrong member of the branch that its kind names',
    { kind: 'circle', radius: 'x' },
    {
      keyword: 'type',
      pointer: '/radius',
      specPointer: '/s/oneOf/0/properties/radius/type',
      expected: 'number',
    },
  ],
  [
    'a member missing from the branch that its kind names, though another branch lacks as few',
    { kind: 'box', side: 1 },
    { keyword: 'required', pointer: '', specPointer: '/s/oneOf/1/required', expected: 'name' },
  ],
  [
    'a kind that no branch knows',
    { kind: 'star', side: 1 },
    {
      keyword: 'enum',
      pointer: '/kind',
      specPointer: '/s/oneOf',
      expected: ['circle', 'square', 'box'],
      received: 'star',
    },
  ],
  [
    'a kind of another type',
    { kind: 5, radius: 1 },
    { keyword: 'type', pointer: '/kind', specPointer: '/s/oneOf/0/properties/kind/type', received: 5 },
  ],
  [
    'a missing kind',
    { radius: 1 },
    { keyword: 'required', expected: 'kind', specPointer: '/s/oneOf/0/required' },
  ],
  [
    'a value of another type',
    'circle',
    { keyword: 'type', pointer: '', specPointer: '/s/oneOf', expected: ['object'] },
  ],
  ['null', null, { keyword: 'type', pointer: '', expected: ['object'], received: null }],
])('Of shapes told apart by their kind, %s is one violation.', (_, value, expected) => {
  const found = explain(SHAPE, value);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject(expected);
});

test('Every cause in the branch that was meant is told.', () => {
  const found = explain(SHAPE, { kind: 'square', side: 'x', name: 1 });
  expect(found.map(({ pointer }) => pointer)).toEqual(['/side', '/name']);
});

test('An object that may be null is explained as the object.', () => {
  const schema: Schema = { anyOf: [CIRCLE, { type: 'null' }] };
  const found = explain(schema, { kind: 'star', radius: -1 });
  expect(found.map(({ keyword, pointer }) => `${keyword} ${pointer}`)).toEqual([
    'const /kind',
    'minimum /radius',
  ]);
  expect(explain(schema, 5)).toMatchObject([{ keyword: 'type', expected: ['object', 'null'], received: 5 }]);
  expect(explain({ oneOf: [{ type: 'null' }, CIRCLE, SQUARE] }, { kind: 'star' })).toMatchObject([
    { keyword: 'enum', pointer: '/kind', expected: ['circle', 'square', 'box'] },
  ]);
});

test('Choices inside choices are explained as if they were one.', () => {
  const schema: Schema = {
    oneOf: [{ oneOf: [CIRCLE, SQUARE] }, { properties: { kind: { const: 'line' } } }],
  };
  expect(explain(schema, { kind: 'star' })).toMatchObject([
    {
      keyword: 'enum',
      pointer: '/kind',
      specPointer: '/s/oneOf',
      expected: ['circle', 'square', 'box', 'line'],
    },
  ]);
});

test.each<[readonly Schema[], JsonValue, string, readonly JsonValue[]]>([
  [[{ const: 'a' }, { const: 'b' }], 'c', 'enum', ['a', 'b']],
  [[{ const: 'a' }, { enum: ['b', 'a'] }], 'c', 'enum', ['a', 'b']],
  [[{ const: 'a' }, { enum: ['b', 'c'] }], 5, 'enum', ['a', 'b', 'c']],
  [[{ const: [1, 2] }, { const: [3] }], [4], 'enum', [[1, 2], [3]]],
  [[{ const: { a: 1 } }, { enum: [{ a: 1 }] }], 5, 'enum', [{ a: 1 }]],
  [[{ type: 'string' }, { type: ['null', 'string'] }], 5, 'type', ['string', 'null']],
  [[{ type: 'string' }, { enum: [1, 2.5, true] }], null, 'type', ['string', 'number', 'boolean']],
])(
  'The choice among %j refuses %j with one %s of what any branch allows.',
  (anyOf, value, keyword, expected) => {
    expect(explain({ anyOf }, value)).toEqual([
      {
        keyword,
        pointer: '',
        specPointer: '/s/anyOf',
        expected,
        received: Array.isArray(value) ? 'array' : value,
        open: false,
      },
    ]);
  },
);

test('A constant of the type of the value stands for the branch that was meant.', () => {
  const anyOf: Schema[] = [{ type: 'string', enum: ['a', 'b'] }, { type: 'null' }];
  expect(explain({ anyOf }, 'c')).toMatchObject([{ specPointer: '/s/anyOf/0/enum', expected: ['a', 'b'] }]);
  expect(explain({ anyOf: [{ const: 1.5 }, { type: 'string' }] }, 2)).toMatchObject([{ keyword: 'const' }]);
});

test('A value outside an open enumeration belongs to its branch all the same.', () => {
  const open: Schema = { enum: ['a'], 'x-lockstep-open-enum': 'seen in traffic' };
  const schema: Schema = {
    oneOf: [
      { properties: { kind: { const: 'x' } }, required: ['kind', 'p', 'q'] },
      { properties: { kind: open }, required: ['kind'] },
    ],
  };
  expect(explain(schema, { kind: 'b' })).toMatchObject([{ keyword: 'enum', pointer: '/kind', open: true }]);
  expect(explain({ anyOf: [open, { type: 'number' }] }, null)).toMatchObject([
    { keyword: 'enum', open: true },
  ]);
});

test('Where branches are marked by different members, the one that is closest is told.', () => {
  const schema: Schema = {
    anyOf: [
      { properties: { a: { const: 1 } }, required: ['a', 'x', 'y'] },
      { properties: { b: { const: 1 } }, required: ['b'] },
    ],
  };
  expect(explain(schema, { a: 2, b: 2 })).toMatchObject([{ keyword: 'const', pointer: '/b' }]);
});

test('Constants deeper than the members of a value mark no branch.', () => {
  const deep = (constant: number): Schema => ({
    properties: { a: { properties: { b: { const: constant } } } },
  });
  expect(explain({ oneOf: [deep(1), deep(2)] }, { a: { b: 3 } })).toMatchObject([
    { keyword: 'const', pointer: '/a/b', specPointer: '/s/oneOf/0/properties/a/properties/b/const' },
  ]);
});

test('A value that fits two branches of oneOf is told so, and fits anyOf.', () => {
  const branches: Schema[] = [{ type: 'integer' }, { type: 'number' }];
  expect(explain({ oneOf: branches }, 1)).toMatchObject([{ keyword: 'oneOf', expected: 1, received: 2 }]);
  expect(explain({ anyOf: branches }, 1)).toEqual([]);
});

test('a success that is broken inside is explained as one, also where the failure codes are an open enumeration', () => {
  const success: Schema = {
    type: 'object',
    properties: {
      result: { const: 1 },
      data: { type: 'object', required: ['rows', 'total'] },
    },
    required: ['result', 'data'],
  };
  const failure: Schema = {
    type: 'object',
    properties: { result: { enum: [0], 'x-lockstep-open-enum': 'only one was ever seen' } },
    required: ['result'],
  };
  const envelope: Schema = { oneOf: [success, failure] };
  expect(explain(envelope, { result: 1, data: { odd: 1 } })).toMatchObject([
    { pointer: '/data', expected: 'rows', specPointer: '/s/oneOf/0/properties/data/required' },
    { pointer: '/data', expected: 'total' },
  ]);
  expect(explain(envelope, { result: 7 })).toMatchObject([
    { pointer: '/result', keyword: 'enum', open: true },
  ]);
});
