import fc from 'fast-check';
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

test('A plain pattern, which is not parsed, is as safe as the same one in a group, which is.', () => {
  const character = fc.constantFrom('a', 'Z', '0', '_', ' ', ':', '/', '-', '@', '\\.', '\\-', '\\/');
  const klass = fc.constantFrom('[a-z]', '[A-Za-z0-9._-]', '[\\w.]', '[\\d:]', '[z-a]', '[+]', '[a\\-b]');
  const count = fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined });
  const counted = fc.tuple(klass, count).map(([one, most]) => (most === undefined ? one : `${one}{${most}}`));
  const pattern = fc
    .tuple(
      fc.constantFrom('', '^'),
      fc.array(fc.oneof(character, counted), { maxLength: 12 }),
      fc.option(fc.tuple(klass, fc.constantFrom('+', '*')), { nil: undefined }),
      fc.constantFrom('', '$'),
    )
    .map(([begin, parts, loop, end]) => `${begin}${parts.join('')}${loop?.join('') ?? ''}${end}`);
  fc.assert(
    fc.property(pattern, (plain) => {
      expect(isSafePattern(plain)).toBe(isSafePattern(`(?:${plain})`));
    }),
  );
});
