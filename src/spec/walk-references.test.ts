import { expect, test } from 'vitest';
import type { JsonValue } from '../json/json-value.ts';
import { walkReferences } from './walk-references.ts';

const R = { $ref: '#/r' };

function placesOf(root: JsonValue): string[] {
  const places: string[] = [];
  walkReferences(root, (_, tokens) => places.push(tokens.join(' ')));
  return places;
}

test.each([
  ['the root', R],
  ['a list', { allOf: [{}, R] }],
  ['a schema of the name of a data keyword', { properties: { example: R, default: R, value: R } }],
  ['a component of the name of an extension', { headers: { 'x-rate-limit': R } }],
  ['the default response', { responses: { default: R } }],
  ['named examples', { examples: { good: R } }],
  ['a property called properties', { properties: { properties: { properties: { const: R } } } }],
  ['an item of parameters', { parameters: [R] }],
])('A reference in %s is visited.', (_, root) => {
  expect(placesOf(root).length).toBeGreaterThan(0);
});

test.each([
  ['an example', { example: R }],
  ['a list of examples', { examples: [R] }],
  ['the value of a named example', { examples: { good: { value: R } } }],
  ['a default', { schema: { default: { inner: R } } }],
  ['a constant and an enumeration', { const: R, enum: [R] }],
  ['an extension', { 'x-data': R }],
  ['a property called properties', { properties: { properties: { example: R } } }],
  ['a property of the name $ref', { properties: { $ref: { type: 'string' } } }],
])('What looks like a reference in %s is text.', (_, root) => {
  expect(placesOf(root)).toEqual([]);
});

test('The tokens lead to the object that holds the reference.', () => {
  expect(placesOf({ a: [{ b: R }], properties: { c: R } })).toEqual(['a 0 b', 'properties c']);
});
