import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciiJson } from './ascii-json.ts';
import { SLACK } from './read-spec-file.ts';

function asciiOf(text: string | Buffer, slack = SLACK): string | undefined {
  const given = Buffer.from(text);
  return asciiJson(Buffer.concat([given, Buffer.alloc(slack)]), given.length);
}

test('Characters beyond ASCII are escaped, a pair of surrogates as two, and the rest stays.', () => {
  expect(asciiOf('{"né":"日本","b":["\u{1F600}\u{1F600}","c"]}')).toBe(
    String.raw`{"n\u00e9":"\u65e5\u672c","b":["\ud83d\ude00\ud83d\ude00","c"]}`,
  );
  expect(asciiOf('{"a": [1, "b"]}\n')).toBe('{"a": [1, "b"]}\n');
});

test('What is escaped means what it was, wherever in a long text it stands.', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  const far = fc.integer({ min: 65_500, max: 65_560 }).map((count) => 'x'.repeat(count));
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: text }, far), { maxLength: 12 }), (texts) => {
      const json = JSON.stringify(texts);
      const ascii = asciiOf(json);
      // Before a character may stand a backslash, and then the text is left alone.
      if (ascii === undefined) expect(json).toMatch(/\\[^\0-\x7f]/);
      else {
        expect(ascii).toMatch(/^[\0-\x7f]*$/);
        expect(JSON.parse(ascii)).toEqual(texts);
      }
    }),
  );
});

test('Bytes that are no UTF-8 become what they become in the text.', () => {
  const bytes = Buffer.concat([
    Buffer.from('["a'),
    Buffer.from([0xe6, 0x97, 0x22, 0x2c, 0x22, 0xff]),
    Buffer.from('"]'),
  ]);
  expect(JSON.parse(asciiOf(bytes) ?? '')).toEqual(JSON.parse(bytes.toString('utf8')));
});

test.each([
  ['it begins with a mark of its byte order', '\uFEFF{}'],
  ['a backslash stands before such a character, as no JSON has it', '["\\é"]'],
  ['there are many of them', `["${'é'.repeat(SLACK)}"]`],
])('A text is left alone where %s.', (_, text) => {
  expect(asciiOf(text)).toBeUndefined();
});

test('A text is left alone where there is no room for what it would be.', () => {
  expect([asciiOf('["é"]', 3), asciiOf('["é"]', 4)]).toEqual([undefined, String.raw`["\u00e9"]`]);
});
