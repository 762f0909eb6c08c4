import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64Data, encodeBase64 } from './base64-data.ts';

test('JSON in base64, of either alphabet, padded or not, is read and written back as it stood.', () => {
  fc.assert(
    fc.property(fc.json(), fc.boolean(), fc.boolean(), (json, isUrlSafe, isPadded) => {
      const text = `{"data":${json}}`;
      const encoded = encodeBase64(text, { isUrlSafe, isPadded });
      const read = decodeBase64Data(encoded);
      expect(read?.text).toBe(text);
      expect(encodeBase64(text, read ?? { isUrlSafe, isPadded })).toBe(encoded);
    }),
  );
});

test.each([
  ['a word', 'Residential'],
  ['what is too short', 'eyJ9'],
  ['what begins with a digit', '1yJhIjoxfQ=='],
  ['another character', 'eyJhIjoxfQ!='],
  ['padding in the middle', 'eyJh=IjoxfQ='],
  ['too much padding', 'eyJhIjoxfQ==='],
  ['JSON that is broken', btoa('{"a":1,,,}')],
])('Of %s nothing is read.', (_, text) => {
  expect(decodeBase64Data(text)).toBeUndefined();
});

test('Twenty million characters are looked through like any others.', () => {
  expect(decodeBase64Data(`${'a'.repeat(20_000_000)}!`)).toBeUndefined();
});
