import { expect, test } from 'vitest';
import { essenceOf, isJsonMediaType, matchesMediaRange } from './media-type.ts';

test.each([
  ['application/json', 'application/json'],
  [' Application/JSON ;charset=utf-8', 'application/json'],
  ['multipart/form-data; boundary="a;b"', 'multipart/form-data'],
  ['', ''],
  [undefined, ''],
])('The essence of %j is "%s".', (contentType, essence) => {
  expect(essenceOf(contentType)).toBe(essence);
});

test('JSON is application/json and whatever ends in +json, and nothing that only looks like it.', () => {
  const types = [
    'application/json',
    'application/problem+json',
    'text/json',
    'application/jsonp',
    'application/json-seq',
    '',
  ];
  expect(types.filter(isJsonMediaType)).toEqual(['application/json', 'application/problem+json']);
});

test.each([
  ['application/json', 'application/json', true],
  ['application/json', 'Application/JSON; charset=utf-8', true],
  ['application/json', 'application/*', true],
  ['application/json', '*/*', true],
  ['', '*/*', true],
  ['application/json', 'text/*', false],
  ['application/json', 'application/xml', false],
  ['applications/json', 'application/*', false],
  ['', 'application/json', false],
])('Whether "%s" matches "%s" is %s.', (essence, range, matches) => {
  expect(matchesMediaRange(essence, range)).toBe(matches);
});
