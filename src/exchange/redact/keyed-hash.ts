import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { bytesOfText } from '../body-text.ts';

/** HMAC-SHA-256 (RFC 2104) of texts with one key. */
export interface KeyedHash {
  bytes(text: string): Uint8Array;
  /** A number of 48 bits. */
  number(text: string): number;
  /** Tells keys apart, and says nothing else of this one. */
  readonly keyId: string;
}

export function keyedHash(key: Uint8Array): KeyedHash {
  // The key is worked in once: that is half of the work for such short texts.
  const base = hmac.create(sha256, key);
  const bytes = (text: string) => base.clone().update(bytesOfText(text)).digest();
  return {
    bytes,
    number: (text) => bytes(text).reduce((sum, byte, index) => (index < 6 ? sum * 256 + byte : sum), 0),
    keyId: bytesToHex(bytes('key id')).slice(0, 12),
  };
}
