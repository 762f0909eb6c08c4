import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { LockstepError } from '../errors/lockstep-error.ts';

const DECODERS: Readonly<Record<string, typeof gunzipSync>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/**
 * The body that a target packed although it was asked not to. What cannot be unpacked stays as it is: no reader
 * makes sense of it, which is then a finding.
 *
 * @throws LockstepError `ANSWER_TOO_LARGE`
 */
export function decodeBody(bytes: Uint8Array, encoding: string, limit: number, place: string): Uint8Array {
  const decode = DECODERS[encoding.trim().toLowerCase()];
  if (decode === undefined || bytes.length === 0) return bytes;
  try {
    return decode(bytes, { maxOutputLength: limit });
  } catch (cause) {
    if (cause instanceof RangeError) throw tooLarge(place, limit);
    return bytes;
  }
}

export function tooLarge(place: string, limit: number): LockstepError {
  return new LockstepError(
    'ANSWER_TOO_LARGE',
    `Failed to ask ${place}: the answer has more than ${limit} bytes and was cut off. Expected an answer of the API; see whether something else answers there.`,
  );
}
