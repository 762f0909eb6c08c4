import { expect, test } from 'vitest';
import { isJsonArray, isJsonObject, type JsonType, type JsonValue, jsonTypeOf } from './json-value.ts';

test.each<[JsonType, JsonValue]>([
  ['null', null],
  ['array', []],
  ['object', {}],
  ['string', ''],
  ['boolean', false],
  ['integer', 0],
  ['integer', -0],
  ['integer', 1e300],
  ['number', 0.5],
  ['number', Number.POSITIVE_INFINITY],
])('The JSON Schema type "%s" is that of %j.', (type, value) => {
  expect(jsonTypeOf(value)).toBe(type);
});

test('Objects and arrays are told apart from each other, from null and from nothing.', () => {
  const values = [{}, [], null, undefined, 'text', 1];
  expect(values.map(isJsonObject)).toEqual([true, false, false, false, false, false]);
  expect(values.map(isJsonArray)).toEqual([false, true, false, false, false, false]);
});
