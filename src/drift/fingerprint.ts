import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from './finding.ts';

/** 16 hexadecimal digits by which a finding is known from run to run, whatever the values and the target. */
export function fingerprintOf({
  code,
  provider,
  operation,
  direction,
  pointer,
}: Pick<Finding, 'code' | 'provider' | 'operation' | 'direction' | 'pointer'>): string {
  const identity = JSON.stringify([code, provider, operation, direction, pointer]);
  return bytesToHex(sha256(utf8ToBytes(identity))).slice(0, 16);
}
