import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteLength, bytesOfText, textOfBody } from './body-text.ts';

test('No body is an empty text, and a text is itself.', () => {
  expect([textOfBody(undefined), textOfBody('{"a":"套"}')]).toEqual(['', '{"a":"套"}']);
});

test('A byte order mark is kept, so that a reader can refuse it.', () => {
  expect(textOfBody(Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b))).toBe('\ufeff{');
});

test.each([[[0xff]], [[0xc3]], [[0xc0, 0x80]], [[0xed, 0xa0, 0x80]]])(
  'The bytes %j are not UTF-8 and no text.',
  (bytes) => {
    expect(textOfBody(Uint8Array.from(bytes))).toBeUndefined();
  },
);

test('A text comes back from its bytes.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const wellFormed = text.replace(/\p{Surrogate}/gu, '\ufffd');
      expect(textOfBody(bytesOfText(text))).toBe(wellFormed);
    }),
  );
});

test.each(['', 'plain', '套餐', '\ud83d\ude00', '\ud83d', 'é'.repeat(30_000)])(
  'The length of a text is that of its bytes.',
  (text) => {
    expect(byteLength(text)).toBe(bytesOfText(text).length);
  },
);
