import { LockstepError } from '../errors/lockstep-error.ts';
import { unpackBody } from '../exchange/unpack-body.ts';

/**
 * The body that a target packed although it was asked not to. What cannot be unpacked stays as it is: no reader
 * makes sense of it, which is then a finding.
 *
 * @throws LockstepError `ANSWER_TOO_LARGE`
 */
export function decodeBody(bytes: Uint8Array, encoding: string, limit: number, place: string): Uint8Array {
  const unpacked = unpackBody(bytes, encoding, limit);
  if (unpacked.ok) return unpacked.bytes;
  if (unpacked.reason === 'too-large') throw tooLarge(place, limit);
  return bytes;
}

export function tooLarge(place: string, limit: number): LockstepError {
  return new LockstepError(
    'ANSWER_TOO_LARGE',
    `Failed to ask ${place}: the answer has more than ${limit} bytes and was cut off. Expected an answer of the API; see whether something else answers there.`,
  );
}
