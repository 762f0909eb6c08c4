import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyedHash } from './keyed-hash.ts';

function expected(key: Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

test('The number is the first 48 bits of the HMAC, whatever key and text are.', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 100 }),
      fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { minLength: 1, maxLength: 4 }),
      (key, texts) => {
        const hash = keyedHash(key);
        for (const text of texts) expect(hash.number(text)).toBe(expected(key, text).readUIntBE(0, 6));
      },
    ),
  );
});

test('A key that is longer than a block, and a text that is longer than most, are worked in as well.', () => {
  const key = new Uint8Array(65).fill(7);
  const text = 'ä€😀'.repeat(100);
  expect(keyedHash(key).number(text)).toBe(expected(key, text).readUIntBE(0, 6));
});

test('The id of a key is that of the HMAC of a text which is no number.', () => {
  const key = new Uint8Array(32).fill(7);
  expect(keyedHash(key).keyId).toBe(expected(key, 'key id').toString('hex', 0, 6));
});
