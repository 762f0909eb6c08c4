import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha1Hex } from './sha1-node.ts';
import { sha1Hex as portable } from './sha1-portable.ts';

test('SHA-1 of "abc" is the digest of FIPS 180-2, appendix A.1', () => {
  expect(sha1Hex('abc')).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
});

test('Node and everything else come to the same digest, whatever the text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(portable(text)).toBe(sha1Hex(text));
    }),
  );
});
