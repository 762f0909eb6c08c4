import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json-value.ts';
import { alternativesOf, createSource } from './alternatives.ts';
import { isMarked } from './is-marked.ts';
import { placeAt, type Schemas } from './schema-place.ts';

// A schema may hold extensions, which its interface does not name.
const schemas = {
  '/a': { $ref: '#/b' },
  '/b': { $ref: '#/a' },
  '/c': { allOf: [{ $ref: '#/c' }, { type: 'string' }] },
  '/d': { $ref: '#/nowhere', readOnly: true },
  '/e': { $ref: '#/gone', 'x-note': 'An annotation.' },
  '/f': { $ref: '#/c', 'x-lockstep-unsafe-pattern': '(a+)+$' },
} satisfies Readonly<Record<string, JsonObject>> as Schemas;

test('A schema that is not there allows anything.', () => {
  expect(placeAt(schemas, '/nowhere')).toEqual({ pointer: '/nowhere', schema: true });
  expect(placeAt(schemas, '/e')).toEqual({ pointer: '/gone', schema: true });
});

test('A reference beside which something stands is a place of its own.', () => {
  expect(placeAt(schemas, '/d').pointer).toBe('/d');
  expect(placeAt(schemas, '/f').pointer).toBe('/f');
});

// No checked document has such a schema; a table that somebody made may.
test('Schemas that are their own definition come to an end.', () => {
  expect(placeAt(schemas, '/a').schema).toEqual({ $ref: '#/b' });
  const node = [placeAt(schemas, '/c')];
  expect(alternativesOf(createSource(schemas), node)).toMatchObject([{ types: { value: ['string'] } }]);
  expect(isMarked(schemas, node, 'readOnly')).toBe(false);
  expect(isMarked(schemas, [placeAt(schemas, '/d')], 'readOnly')).toBe(true);
});
