import { expect, test } from 'vitest';
import { LONGEST_TEXT, matchesPattern } from './matches-pattern.ts';
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
  `^${'a?b?'.repeat(3)}$`,
  '(a{100}){100}',
  '^a*b*$',
  '^a*ba*$',
  '^a*(?:ba*)?$',
  '^\\d+(?:[.,]\\d+)?$',
  '^[\\w.-]+@[\\w-]+$',
  '^\\s*\\S+$',
  '^.*\\n.*$',
  '^(?:\\d+|\\d+\\.\\d+)$',
  '^(?=.*\\d)(?=.*[a-z]).+$',
  '^\\d*\\d{3}$',
  '^a{0}a*$',
  '^(?:a|b){2}[ab]*$',
  '^(?:[a-z]+:)?[0-9]*$',
  '\\d+$',
  '(,\\d+)*$',
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
  `^${'a?'.repeat(40)}$`,
  `^${'(a|a)b'.repeat(40)}$`,
  `^${'(ab)?'.repeat(40)}$`,
  '(a{1000}){1000}',
  '^a*a*a*a*b$',
  '^a+a+$',
  '^\\d+\\.?\\d*$',
  '^a*b*a*$',
  '^(a*)(a*)$',
  '^a*(?:b|a*)$',
  '^(?:a*|b)a*$',
  '^(?:a*)?a*$',
  '^.*,.*$',
  '^\\w*\\d*$',
  '^\\p{L}*[a-z]*$',
  '^(,\\d+)*(,\\d+)*$',
  '^(,\\d+)*.*$',
  '^(\\d+,)*[\\d,]*$',
  '^(?:a|b)*(?:b|c)*$',
  '^a{0,1000}a{0,1000}$',
  '^a*a{1000}$',
  '^a*(?=.*b)c$',
  '^(,(?=.*x))*$',
  '^(a*)\\1$',
])('The pattern %s is taken to be unsafe.', (pattern) => {
  expect(isSafePattern(pattern)).toBe(false);
});

test.each(['(', '[z-a]', '\\-', '\\p{Nonsense}', '(?<a>x)(?<a>y)'])(
  'The pattern %s, which is no regular expression of Unicode mode, is not safe.',
  (pattern) => {
    expect(isSafePattern(pattern)).toBe(false);
  },
);

test('Patterns that pass answer soon for texts on which others take for ever.', () => {
  const safe = ['^(a|b)*$', '^(?:ab|b)*$', '^a+(-a+)*$', '^(a{2})*$', 'a+$', '^a*(?:ba*)?$', '^a?a?a*$'];
  const patterns = safe.filter(isSafePattern);
  expect(patterns).toEqual(safe);
  const started = performance.now();
  const texts = [5_000, LONGEST_TEXT - 1].map((length) => `${'a'.repeat(length)}!`);
  expect(patterns.map((pattern) => texts.map((text) => matchesPattern(pattern, text)))).toEqual(
    patterns.map(() => [true, false]),
  );
  expect(performance.now() - started).toBeLessThan(2_000);
});
