import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchSegment, parseSegment } from './path-segment.ts';

test.each([
  ['{id}', ['', ''], ['id']],
  ['{name}.json', ['', '.json'], ['name']],
  ['v{major}-{minor}', ['v', '-', ''], ['major', 'minor']],
  ['plain', ['plain'], []],
  ['{}', ['{}'], []],
  ['{open', ['{open'], []],
])('The segment %s is taken apart.', (template, literals, names) => {
  expect(parseSegment(template)).toEqual({ literals, names });
});

test.each([
  ['{id}', 'a', ['a']],
  ['{id}', '', undefined],
  ['{id}', 'a%20b%2Fc', ['a b/c']],
  ['{id}', '100%', ['100%']],
  ['{name}.json', 'a.json', ['a']],
  ['{name}.json', 'a.json.json', ['a.json']],
  ['{name}.json', '.json', undefined],
  ['{name}.json', 'a.xml', undefined],
  ['v{id}', 'w1', undefined],
  ['{a}-{b}', 'x-y-z', ['x', 'y-z']],
  ['{a}-{b}', '--y', ['-', 'y']],
  ['{a}-{b}', 'x-', undefined],
  ['{a}-{b}', 'xy', undefined],
  ['{a}{b}', 'xyz', ['x', 'yz']],
  ['{a}.(b)+', 'x.(b)+', ['x']],
  ['a{x}a', 'a', undefined],
])('The segment %s and the text %j give %j.', (template, text, values) => {
  expect(matchSegment(parseSegment(template), text)).toEqual(values);
});

test('A segment matches just what a regular expression of its texts and parameters would.', () => {
  const unit = fc.constantFrom('a', '-');
  const literals = fc.array(fc.string({ unit, maxLength: 2 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(literals, fc.string({ unit, maxLength: 12 }), (texts, text) => {
      const template = texts
        .map((literal, index) => (index === 0 ? literal : `{p${index}}${literal}`))
        .join('');
      const expected = new RegExp(`^${texts.join('(.+?)')}$`).exec(text)?.slice(1);
      expect(matchSegment(parseSegment(template), text)).toEqual(expected);
    }),
    { numRuns: 1_000 },
  );
});

test('A long text that nearly matches many parameters takes linear time.', () => {
  const segment = parseSegment('{a}-{b}-{c}-{d}-{e}-{f}.json');
  const started = performance.now();
  expect(matchSegment(segment, '-'.repeat(100_000))).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(1_000);
});
