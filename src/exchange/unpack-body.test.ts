import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytesOfText } from './body-text.ts';
import { isCodingKnown, unpackBody } from './unpack-body.ts';

const text = bytesOfText('{"code":0,"data":[]}');

describe('unpacking a body', () => {
  test.each([
    ['gzip', gzipSync(text)],
    ['X-GZip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', text],
    ['', text],
  ])('undoes %s', (encoding, packed) => {
    expect(unpackBody(packed, encoding, 1000)).toMatchObject({ ok: true });
    const unpacked = unpackBody(packed, encoding, 1000);
    expect(unpacked.ok && Buffer.from(unpacked.bytes).toString()).toBe('{"code":0,"data":[]}');
  });

  test('undoes several codings, the last one first', () => {
    const unpacked = unpackBody(brotliCompressSync(gzipSync(text)), 'gzip, br', 1000);
    expect(unpacked.ok && Buffer.from(unpacked.bytes).toString()).toBe('{"code":0,"data":[]}');
  });

  test('leaves an empty body empty, whatever it is said to be', () => {
    expect(unpackBody(new Uint8Array(), 'gzip', 10)).toEqual({ ok: true, bytes: new Uint8Array() });
  });

  test.each([
    ['a coding that it does not know', text, 'dcb', 'unknown-coding'],
    ['a name that every object has', text, 'constructor', 'unknown-coding'],
    ['what is not packed at all', text, 'gzip', 'broken'],
    ['more than the limit', gzipSync(new Uint8Array(5000)), 'gzip', 'too-large'],
  ])('says why it cannot unpack %s', (_what, packed, encoding, reason) => {
    expect(unpackBody(packed, encoding, 1000)).toEqual({ ok: false, reason });
  });

  test('knows what it can undo', () => {
    expect(['gzip', 'identity', 'zstd'].map(isCodingKnown)).toEqual([true, true, false]);
  });
});
