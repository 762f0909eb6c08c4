import { expect, test } from 'vitest';
import type { Schema } from '../spec/schema.ts';
import { isAssumed, placesOf, placesOfValue } from './spec-places.ts';

const schemas: Readonly<Record<string, Schema>> = {
  '/tree': {
    type: 'object',
    properties: {
      children: { type: 'array', items: { $ref: '#/tree' } },
      kind: {
        anyOf: [{ const: 'leaf' }, { enum: ['branch', 'root'], 'x-lockstep-assumed': 'a guess' }, true],
      },
      more: { $ref: '#/nowhere' },
    },
    allOf: [{ $ref: '#/tree' }, { properties: { kind: { type: 'string' } } }],
  },
};

function pointersOf(pointer: string): string[] {
  return placesOf(schemas, '/tree', pointer).map((place) => place.pointer);
}

test('The places of a value are found through references, branches and items, and a circle ends.', () => {
  expect(pointersOf('')).toEqual(['/tree', '/tree/allOf/0', '/tree/allOf/1']);
  expect(pointersOf('/children/*/kind')).toEqual([
    '/tree/properties/kind',
    '/tree/properties/kind/anyOf/0',
    '/tree/properties/kind/anyOf/1',
    '/tree/allOf/1/properties/kind',
  ]);
  expect(pointersOf('/children/0/children')).toEqual(['/tree/properties/children']);
});

test('Nothing speaks of a property that no schema has, of an item of no list, or behind a dangling reference.', () => {
  expect(pointersOf('/toString')).toEqual([]);
  expect(pointersOf('/children/first')).toEqual([]);
  expect(pointersOf('/kind/0')).toEqual([]);
  expect(pointersOf('/more')).toEqual(['/tree/properties/more']);
});

test('Places that name a value win over places that name none, and those with other values speak of others.', () => {
  const places = placesOf(schemas, '/tree', '/kind');
  const pointersFor = (value: string): string[] => placesOfValue(places, value).map((place) => place.pointer);
  expect(pointersFor('leaf')).toEqual(['/tree/properties/kind/anyOf/0']);
  expect(pointersFor('root')).toEqual(['/tree/properties/kind/anyOf/1']);
  expect(pointersFor('twig')).toEqual(['/tree/properties/kind', '/tree/allOf/1/properties/kind']);
});

test('A place is assumed if it or a schema around it is.', () => {
  expect(isAssumed(schemas, '/tree/properties/kind/anyOf/1/enum')).toBe(true);
  expect(isAssumed(schemas, '/tree/properties/kind/anyOf/1')).toBe(true);
  expect(isAssumed(schemas, '/tree/properties/kind/anyOf/0/const')).toBe(false);
  expect(isAssumed(schemas, '/elsewhere')).toBe(false);
  expect(isAssumed(schemas, '')).toBe(false);
});

test('Names by pattern, all other names, ordered items, conditions and dependents speak of a value too.', () => {
  const conditional: Readonly<Record<string, Schema>> = {
    '/a': {
      patternProperties: { '^x-': { type: 'string' } },
      additionalProperties: { prefixItems: [{ type: 'integer' }], items: { type: 'string' } },
      if: { required: ['x-a'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { properties: { b: true, c: {} } },
      else: { properties: { b: {} } },
      dependentSchemas: { b: { properties: { 'x-a': {} } } },
    },
  };
  const at = (pointer: string) => placesOf(conditional, '/a', pointer).map((place) => place.pointer);
  expect(at('')).toEqual(['/a', '/a/then', '/a/else', '/a/dependentSchemas/b']);
  expect(at('/x-a')).toEqual(['/a/patternProperties/^x-', '/a/dependentSchemas/b/properties/x-a']);
  expect(at('/b')).toEqual(['/a/additionalProperties', '/a/else/properties/b']);
  expect(at('/b/0')).toEqual(['/a/additionalProperties/prefixItems/0', '/a/additionalProperties/items']);
});
