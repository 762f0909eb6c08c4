import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTarget, parseTarget } from './target.ts';

test('A target without a question mark is all path and stays as it was sent.', () => {
  expect(parseTarget('/a%20b/%E5%A5%97')).toEqual({ path: '/a%20b/%E5%A5%97', query: [] });
  expect(formatTarget({ path: '/a%20b', query: [] })).toBe('/a%20b');
});

test('The query is decoded, in the order in which it was sent, repeated names and empty values included.', () => {
  expect(parseTarget('/list?b=%E5%A5%97+1&a=&b=2&c')).toEqual({
    path: '/list',
    query: [
      ['b', '套 1'],
      ['a', ''],
      ['b', '2'],
      ['c', ''],
    ],
  });
});

test('Only the first question mark ends the path.', () => {
  expect(parseTarget('/a?b=c?d')).toEqual({ path: '/a', query: [['b', 'c?d']] });
});

test('A question mark with nothing behind it is no query.', () => {
  expect(formatTarget(parseTarget('/a?'))).toBe('/a');
});

test('What was formatted is parsed to the same path and query.', () => {
  // No half surrogate pairs: a URL is UTF-8, which has none.
  const text = fc.string({ unit: 'grapheme' });
  const query = fc.array(fc.tuple(text, text));
  fc.assert(
    fc.property(fc.webPath(), query, (path, pairs) => {
      expect(parseTarget(formatTarget({ path, query: pairs }))).toEqual({ path, query: pairs });
    }),
  );
});

test('A query is read as a URL has it, whether anything in it is encoded or not.', () => {
  const character = fc.constantFrom(...'ab=&?+%#/;é套 \'"[]~!', '%41', '%e5%a5%97', '%', '&&', '==');
  const query = fc.array(character).map((characters) => characters.join(''));
  fc.assert(
    fc.property(query, (text) => {
      const expected = [...new URLSearchParams(`?${text}`)];
      expect(parseTarget(`/a?${text}`).query).toEqual(expected);
    }),
  );
});

test('A query is written as a URL has it, whether anything in it has to be encoded or not.', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aZ09_*.-~ +%&=é套') });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (query) => {
      expect(formatTarget({ path: '/a', query })).toBe(`/a?${new URLSearchParams(query)}`);
    }),
  );
});
