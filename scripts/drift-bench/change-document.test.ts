import { expect, test } from 'vitest';
import { withWords } from './change-document.ts';

test('Words are added at a place, through names and lists, and the rest stays as it is.', () => {
  const document = { a: { 'b/c': [{ type: 'string' }, { type: 'object' }] }, d: 1 };
  expect(withWords(document, '/a/b~1c/1', { writeOnly: true })).toEqual({
    a: { 'b/c': [{ type: 'string' }, { type: 'object', writeOnly: true }] },
    d: 1,
  });
});

test('Where nothing stands yet, the words are put.', () => {
  expect(withWords({ a: {} }, '/a/headers/X', { required: true })).toEqual({
    a: { headers: { X: { required: true } } },
  });
});
