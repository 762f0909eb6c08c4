import { expect, test } from 'vitest';
import { isSafePattern } from './safe-pattern.ts';

test.each([
  '^[a-z]+$',
  '^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}:\\d{2})?$',
  '^(\\d{2}:){5}\\d{2}$',
  '^\\p{L}*$',
  '^(foo|bar|[0-9]x|\\dy?)$',
  '^(foo|bar)+$',
  '^([a-f]|\\d|[G-K_]|!{2})*$',
  '^[a-z]+(-[a-z]+)*$',
  '^(\\d+,)*\\d+$',
  '^[^,]+(,[^,]+)*$',
  '^([^,b-d]|,a|[b-d])*$',
  '^(,(?:a|b)+;?)*$',
  '^(?:\\/(?:[a-z]|\\d)*)?$',
  '^(?=a)(?!b)\\bx$',
  `^${'a?'.repeat(100)}$`,
  '(a{100}){100}',
])('The pattern %s is safe.', (pattern) => {
  expect(isSafePattern(pattern)).toBe(true);
});

test.each([
  '(a+)+$',
  '(x*)*',
  '(a?){50}',
  '((ab)+)*',
  '(a|a)*$',
  '(a|ab)*$',
  '([a-c]|[c-d])*$',
  '(\\w|\\d)*$',
  '([^a]|b)*$',
  '([^a]|[^b])*$',
  '(|a)*$',
  '(a?|b)*$',
  '(,[^;]+)*',
  '(,(a|,)+)*',
  '((,a+)|b+)*',
  '(?:(?=a+)a)*',
  `^${'a?'.repeat(101)}$`,
  '(a{1000}){1000}',
])('The pattern %s is taken to be unsafe.', (pattern) => {
  expect(isSafePattern(pattern)).toBe(false);
});

test.each(['(', '[z-a]', '\\-', '\\p{Nonsense}', '(?<a>x)(?<a>y)'])(
  'The pattern %s, which is no regular expression of Unicode mode, is not safe.',
  (pattern) => {
    expect(isSafePattern(pattern)).toBe(false);
  },
);

test('Patterns that pass answer at once for a text on which others take for ever.', () => {
  const text = `${'a'.repeat(5_000)}!`;
  const patterns = ['^(a|b)*$', '^(?:ab|b)*$', '^a+(-a+)*$', '^(a{2})*$'].filter(isSafePattern);
  expect(patterns).toHaveLength(4);
  const started = performance.now();
  for (const pattern of patterns) expect(new RegExp(pattern, 'u').test(text)).toBe(false);
  expect(performance.now() - started).toBeLessThan(2_000);
});
