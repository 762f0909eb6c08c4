import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { bytesOfText } from '../body-text.ts';

/** HMAC-SHA-256 (RFC 2104) of texts with one key. */
export interface KeyedHash {
  /** A number of 48 bits: the first of the digest, the most significant first. */
  number(text: string): number;
  /** Tells keys apart, and says nothing else of this one. */
  readonly keyId: string;
}

const KEY_ID_BYTES = 6;

export function keyedHash(key: Uint8Array): KeyedHash {
  // The key is worked in once, and all texts take the same place: for texts as short as these, that makes it as
  // fast as the one of node:crypto, which has to be set up for every text.
  const base = hmac.create(sha256, key);
  const work = base.clone();
  const digest = new Uint8Array(work.outputLen);
  const hash = (text: string) => {
    base._cloneInto(work);
    work.update(bytesOfText(text)).digestInto(digest);
    return digest;
  };
  return {
    number: (text) => firstNumber(hash(text)),
    keyId: bytesToHex(hash('key id').subarray(0, KEY_ID_BYTES)),
  };
}

function firstNumber(bytes: Uint8Array): number {
  let number = 0;
  for (let at = 0; at < 6; at += 1) number = number * 256 + (bytes[at] ?? 0);
  return number;
}
