import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLines } from './json-lines.ts';

const laidOut = (text: string) =>
  jsonLines(text)?.map(({ depth, name, text: own }) => `${'  '.repeat(depth)}${name}${own}`);

test('JSON is laid out a value on each line, every digit as it came.', () => {
  expect(laidOut('{"a":[12345678901234567890,{}],"b":null}')).toEqual([
    '{',
    '  "a": [',
    '    12345678901234567890,',
    '    {}',
    '  ],',
    '  "b": null',
    '}',
  ]);
});

test('A line knows the place of its value, and one that only closes says so.', () => {
  const lines = jsonLines('{"a/b":[1]}') ?? [];
  expect(lines.map(({ pointer, closes }) => [pointer, closes])).toEqual([
    ['', false],
    ['/a~1b', false],
    ['/a~1b/0', false],
    ['/a~1b', true],
    ['', true],
  ]);
});

test('What is no JSON, or is refused as such, has no lines.', () => {
  for (const text of ['', '<html>', '{"a":', '{"__proto__":false}']) expect(jsonLines(text)).toBeUndefined();
});

test('The lines together are the JSON that they were made of.', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      // fast-check may make the key __proto__, which is refused by intent.
      fc.pre(!text.includes('"__proto__":'));
      const joined = (jsonLines(text) ?? []).map(({ name, text: own }) => `${name}${own}`).join('');
      expect(JSON.stringify(JSON.parse(joined))).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});
