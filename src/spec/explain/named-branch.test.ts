import { expect, test } from 'vitest';
import type { JsonValue } from '../../json/json-value.ts';
import type { Schema } from '../schema.ts';
import { explainSchema } from './explain-schema.ts';

const schemas: Readonly<Record<string, Schema>> = {
  '/components/schemas/Cat': {
    required: ['lives', 'name'],
    properties: { lives: { type: 'integer' }, name: { type: 'string' } },
  },
  '/components/schemas/Dog': { required: ['bark'], properties: { bark: { type: 'boolean' } } },
  '/components/schemas/Fish': { required: ['fins'] },
};
const branches = ['Cat', 'Dog', 'Fish'].map((name) => ({ $ref: `#/components/schemas/${name}` }));
const mapping = { kitty: '#/components/schemas/Cat', dog: 'Dog' };

function explain(schema: Schema, value: JsonValue) {
  return explainSchema({ schemas, schema, specPointer: '/s', value, pointer: '' }).map(
    ({ keyword, pointer, specPointer, expected }) => [keyword, pointer, specPointer, expected],
  );
}

const pet: Schema = { oneOf: branches, discriminator: { propertyName: 'kind', mapping } };

test.each<[string, JsonValue, unknown[]]>([
  [
    'a reference of the mapping',
    { kind: 'kitty', lives: 'nine' },
    [
      ['required', '', '/components/schemas/Cat/required', 'name'],
      ['type', '/lives', '/components/schemas/Cat/properties/lives/type', 'integer'],
    ],
  ],
  ['a name in the mapping', { kind: 'dog' }, [['required', '', '/components/schemas/Dog/required', 'bark']]],
  [
    'the name of a component',
    { kind: 'Fish' },
    [['required', '', '/components/schemas/Fish/required', 'fins']],
  ],
])('By %s, the discriminator says which branch was meant, whatever others lack.', (_, value, expected) => {
  expect(explain(pet, value)).toEqual(expected);
});

test('A discriminator that names no branch is one violation at its place, with the names that there are.', () => {
  expect(explain(pet, { kind: 'bird' })).toEqual([['enum', '/kind', '/s/oneOf', ['kitty', 'dog', 'Fish']]]);
  const some: Schema = { anyOf: [true, ...branches].slice(1), discriminator: { propertyName: 'kind' } };
  expect(explain(some, { kind: 'bird' })).toEqual([['enum', '/kind', '/s/anyOf', ['Cat', 'Dog', 'Fish']]]);
});

test.each<[string, JsonValue]>([
  ['is no object', 7],
  ['has nothing there', { bark: 'loud' }],
  ['has a number there', { kind: 7, bark: 'loud' }],
])('Of a value that %s, the discriminator says nothing.', (_, value) => {
  const strict: Schema = { ...pet, type: 'object' };
  const plain: Schema = { oneOf: branches, type: 'object' };
  expect(explain(strict, value)).toEqual(explain(plain, value));
});

test('Branches that stand in place go by no name, and are told apart as without a discriminator.', () => {
  const inPlace: Schema = { oneOf: [{ required: ['a'] }, { required: ['b'] }] };
  const named: Schema = { ...inPlace, discriminator: { propertyName: 'kind' } };
  expect(explain(named, { kind: 'a' })).toEqual(explain(inPlace, { kind: 'a' }));
});
