import { expect, test } from 'vitest';
import { literalsUnder, placeLiterals } from './number-literals.ts';

const literals = new Map([
  ['/row', '1e400'],
  ['/row/id', '12345678901234567890'],
  ['/row/list/0', '1e500'],
  ['/rows/0', '1e600'],
]);

test('The literals under a pointer are those at it and below it, and not those of a longer name.', () => {
  expect([...literalsUnder(literals, '/row')]).toEqual([
    ['', '1e400'],
    ['/id', '12345678901234567890'],
    ['/list/0', '1e500'],
  ]);
  expect(literalsUnder(literals, '/none').size).toBe(0);
});

test('Placing literals at a pointer and taking those under it gives the same literals.', () => {
  const placed = placeLiterals(literals, '/data/a~1b');
  expect(placed.get('/data/a~1b/row/id')).toBe('12345678901234567890');
  expect(placed.size).toBe(4);
  expect(literalsUnder(placed, '/data/a~1b')).toEqual(literals);
});

test('The whole document and the empty table need no copy.', () => {
  const none = new Map<string, string>();
  expect(literalsUnder(literals, '')).toBe(literals);
  expect(placeLiterals(literals, '')).toBe(literals);
  expect(literalsUnder(none, '/a')).toBe(none);
  expect(placeLiterals(none, '/a')).toBe(none);
});
