import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { expect, test } from 'vitest';
import { overlap, rangesOf } from './pattern-choices.ts';

function elementOf(pattern: string): AST.Element {
  const parsed = new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true });
  const [element] = parsed.alternatives.flatMap(({ elements }) => elements);
  return element ?? expect.unreachable(pattern);
}

/** The first planes in which something is told apart, and the ends of all. */
const CODE_POINTS = [...Array.from({ length: 0x3100 }, (_, code) => code), 0xfeff, 0xffff, 0x10000, 0x10ffff];

test.each([
  ...['a', '.', '\\d', '\\D', '\\w', '\\W', '\\s', '\\S', '[a-f]', '[^a-f]', '[a-f0-9]', '[^a-fc-k]'],
  ...['[^a-bc-d]', '[\\d_]', '[^\\W]', '[\\W\\d]', '[^\\d\\s]', '[^g-\\u{10ffff}]', '[^\\0-f]', '[^]', '[]'],
])('The ranges of %s hold exactly the characters that it matches.', (pattern) => {
  const ranges = rangesOf(elementOf(pattern)) ?? expect.unreachable(pattern);
  const matcher = new RegExp(`^${pattern}$`, 'u');
  const differing = CODE_POINTS.filter(
    (code) =>
      ranges.some(({ min, max }) => min <= code && code <= max) !== matcher.test(String.fromCodePoint(code)),
  );
  expect(differing).toEqual([]);
});

test('Of a group every character counts, and of a repetition those of one turn.', () => {
  const ranges = rangesOf(elementOf('(?:ab|^c){2}'));
  expect(ranges?.map(({ min }) => String.fromCodePoint(min))).toEqual(['a', 'b', 'c']);
});

test.each(['\\p{L}', '[\\p{L}a]', '[^\\p{L}]', '(?:a|\\p{L})'])(
  'What %s matches is not known, and may be anything.',
  (pattern) => {
    const ranges = rangesOf(elementOf(pattern));
    expect(ranges).toBeUndefined();
    expect(overlap(ranges, rangesOf(elementOf('a')))).toBe(true);
  },
);
