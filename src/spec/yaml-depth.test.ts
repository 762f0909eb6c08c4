import { expect, test } from 'vitest';
import { Parser } from 'yaml';
import { depthOfTokens, isDeeperThan } from './yaml-depth.ts';

test.each([
  ['a sequence in flow style', `a: ${'['.repeat(50)}x${']'.repeat(50)}`],
  ['a mapping in flow style', `${'{a: '.repeat(50)}x${'}'.repeat(50)}`],
  ['compact sequences', `${'- '.repeat(50)}x`],
  ['compact keys', `${'? '.repeat(50)}x`],
  ['an indented mapping', Array.from({ length: 50 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
])('The offset of the first token that stands too deep is found in %s.', (_, text) => {
  const tokens = [...new Parser().parse(text)];
  expect(depthOfTokens(tokens, 60)).toBeUndefined();
  expect(depthOfTokens(tokens, 40)).toBeGreaterThan(0);
});

test('A value is as deep as its arrays and objects stand inside one another.', () => {
  const value = { a: [{ b: null }] };
  expect(isDeeperThan(value, 3)).toBe(false);
  expect(isDeeperThan(value, 2)).toBe(true);
});
