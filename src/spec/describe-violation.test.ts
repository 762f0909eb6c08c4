import { expect, test } from 'vitest';
import type { JsonValue } from '../json/json-value.ts';
import { describeExpectation } from './describe-violation.ts';

test.each<[string, JsonValue, string]>([
  ['type', 'string', 'the type string'],
  ['type', ['string', 'null'], 'one of the types string, null'],
  ['enum', [0, 'a', null], 'one of 0, "a", null'],
  ['const', 'x', 'the value "x"'],
  ['required', 'app_key', 'the property "app_key"'],
  ['dependentRequired', 'b', 'the property "b"'],
  ['minimum', 1, 'at least 1'],
  ['maximum', 1000, 'at most 1000'],
  ['exclusiveMinimum', 0, 'more than 0'],
  ['exclusiveMaximum', 9, 'less than 9'],
  ['multipleOf', 0.01, 'a multiple of 0.01'],
  ['minLength', 2, 'at least 2 characters'],
  ['maxLength', 2, 'at most 2 characters'],
  ['minLength', 1, 'at least 1 character'],
  ['maxLength', 1, 'at most 1 character'],
  ['minItems', 1, 'at least 1 item'],
  ['maxItems', 1, 'at most 1 item'],
  ['minItems', 2, 'at least 2 items'],
  ['maxItems', 2, 'at most 2 items'],
  ['pattern', '^a', 'a text that matches ^a'],
  ['format', 'date', 'the format date'],
  ['uniqueItems', true, 'items that differ from each other'],
  ['additionalProperties', false, 'no further property'],
  ['unevaluatedProperties', false, 'no further property'],
  ['oneOf', 1, 'exactly one of the alternatives'],
  ['minProperties', 2, 'minProperties 2'],
])('The demand %s %j reads "%s".', (keyword, expected, text) => {
  expect(describeExpectation({ keyword, expected })).toBe(text);
});
