import { expect, test } from 'vitest';
import { firstPlace } from './first-place.ts';

const body = { data: [{ a: 1 }, { 'b/c': [null, 2] }, { a: 2 }], '*': { a: 3 } };

test('A general pointer leads to the first item that has what it asks for.', () => {
  expect(firstPlace(body, '/data/*/b~1c/*')).toBe('/data/1/b~1c/0');
  expect(firstPlace(body, '/data/*/a', (value) => value === 2)).toBe('/data/2/a');
  expect(firstPlace(body, '/*/a')).toBe('/*/a');
  expect(firstPlace(body, '')).toBe('');
});

test('Where nothing fits there is no place.', () => {
  expect(firstPlace(body, '/data/*/z')).toBeUndefined();
  expect(firstPlace(body, '/data/*/a/deep')).toBeUndefined();
  expect(firstPlace(body, '/constructor')).toBeUndefined();
  expect(firstPlace(body, '', () => false)).toBeUndefined();
});
