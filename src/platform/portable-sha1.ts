import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const encoder = new TextEncoder();

/** SHA-1 of a text in UTF-8, in lower-case hexadecimal. Synchronous, and runs everywhere. */
export function sha1Hex(text: string): string {
  return bytesToHex(sha1(encoder.encode(text)));
}
