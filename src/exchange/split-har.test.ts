import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surveyJson } from '../json/survey-json.ts';
import { bytesOfText, textOfBody } from './body-text.ts';
import { createHarSplitter } from './split-har.ts';

interface Split {
  readonly entries: readonly string[];
  readonly counted: readonly { readonly pairs: number; readonly depth: number }[];
  readonly rest: string;
  readonly entriesAt: number | undefined;
}

/** In chunks of so many bytes, each of which is written over once it was read. */
function split(text: string, size: number = 7): Split {
  const bytes = bytesOfText(text);
  const [entries, counted]: [string[], Split['counted'][number][]] = [[], []];
  const splitter = createHarSplitter('a.har', ({ bytes: entry, pairs, depth }) => {
    entries.push(textOfBody(entry) ?? 'not UTF-8');
    counted.push({ pairs, depth });
  });
  for (let at = 0; at < bytes.length; at += size) {
    const chunk = bytes.slice(at, at + size);
    splitter.push(chunk);
    chunk.fill(0x22);
  }
  const rest = splitter.rest();
  return { entries, counted, rest: textOfBody(rest.bytes) ?? '', entriesAt: rest.entriesAt };
}

test('Whatever stands in a HAR and however it comes, its entries come one by one, and the rest in the end.', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue(), { maxLength: 5 }),
      fc.array(fc.jsonValue(), { maxLength: 3 }),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(0, 1, '\t'),
      (entries, [before = null, after = null, outside = null], size, space) => {
        const whole = { outside, log: { before, entries, after }, entries: [1] };
        const found = split(JSON.stringify(whole, null, space), size);
        expect(found.entries.map((text) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(entries)));
        const rest = { ...whole, log: { ...whole.log, entries: [] } };
        expect(JSON.parse(found.rest)).toEqual(JSON.parse(JSON.stringify(rest)));
      },
    ),
  );
});

test('Members and nesting of an entry are counted on the way.', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.integer({ min: 1, max: 9 }), (entries, size) => {
      const found = split(JSON.stringify({ log: { entries } }), size);
      expect(found.counted).toEqual(
        entries.map((entry) => {
          const { pairs, depth } = surveyJson(JSON.stringify(entry));
          return { pairs, depth };
        }),
      );
    }),
  );
});

test.each([
  ['no entries', '{"log":{"entries":[ \n ]}}', []],
  [
    'quotes and brackets in strings',
    '{"log":{"entries":["a\\"]},{[",{"b":"\\\\"}]}}',
    ['"a\\"]},{["', '{"b":"\\\\"}'],
  ],
  ['names with escapes', '{"\\u006cog":{"entr\\u0069es":[1,2]}}', ['1', '2']],
  [
    'entries elsewhere',
    '{"entries":[1],"log":{"pages":{"entries":[2]},"x":[{"entries":[3]}]},"har":{"entries":[4]}}',
    [],
  ],
  ['a log that is a list', '{"log":[{"entries":[1]}]}', []],
  ['entries that are no list', '{"log":{"entries":{"a":[1]}}}', []],
  ['a last comma', '{"log":{"entries":[1,]}}', ['1', '']],
  ['a comma too many', '{"log":{"entries":[1,,2]}}', ['1', '', '2']],
  ['the wrong bracket', '{"log":{"entries":[1}}', ['1']],
  ['an end in the middle', '{"log":{"entries":[{"a":1},{"b":', ['{"a":1}']],
  ['a name that cannot be read', '{"log":{"entries":[1],"\\x":[2]}}', ['1']],
])('Of a text with %s come the entries as far as they are there.', (_, text, entries) => {
  for (const size of [1, 2, 3, 100]) expect(split(text, size).entries).toEqual(entries);
});

test('The rest of a text with a wrong bracket, or without its end, is no JSON either.', () => {
  expect(split('{"log":{"entries":[1}}').rest).toBe('{"log":{"entries":[}}');
  expect(split('{"log":{"entries":[1').rest).toBe('{"log":{"entries":[');
  expect(split('{"log":{"entries":[1]},"log":{"entries":[2]}}')).toMatchObject({
    entries: ['1', '2'],
    rest: '{"log":{"entries":[]},"log":{"entries":[]}}',
  });
});

test('Where the entries begin in the rest is known.', () => {
  expect(split('{"log":{"entries":[1]}}').entriesAt).toBe('{"log":{"entries":['.length);
  expect(split('{"log":{}}').entriesAt).toBeUndefined();
});

test('A file with far more around its entries than any HAR has is refused before memory runs out.', () => {
  const splitter = createHarSplitter('a.har', () => undefined);
  const chunk = bytesOfText('a'.repeat(8 * 1024 * 1024));
  splitter.push(bytesOfText('{"comment":"'));
  expect(() => {
    for (let index = 0; index < 9; index += 1) splitter.push(chunk);
  }).toThrow(/a\.har: more than \d+ bytes stand outside log\.entries/);
});
