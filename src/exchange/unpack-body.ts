import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';

/** A body without its content codings, or why it cannot be had. */
export type Unpacking =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'unknown-coding' | 'broken' | 'too-large' };

type Unpack = (bytes: Uint8Array, options: ZlibOptions) => Uint8Array;

/** Some servers send raw deflate data under that name (RFC 9110, section 8.4.1.2). */
const inflateAny: Unpack = (bytes, options) => {
  const isWrapped = bytes.subarray(0, 1).every((first) => (first & 0x0f) === 8);
  return isWrapped ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
};

const CODINGS: Readonly<Record<string, Unpack>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateAny,
  br: brotliDecompressSync,
};

/** Whether {@link unpackBody} understands a content coding. */
export function isCodingKnown(coding: string): boolean {
  return coding === 'identity' || Object.hasOwn(CODINGS, coding);
}

/**
 * Undoes the codings of a `content-encoding` header, the last one first (RFC 9110, section 8.4).
 *
 * @param limit bytes that the result may have at most
 */
export function unpackBody(bytes: Uint8Array, encoding: string, limit: number): Unpacking {
  const codings = encoding.split(',').map((coding) => coding.trim().toLowerCase());
  let unpacked = bytes;
  for (const coding of codings.reverse()) {
    if (unpacked.length === 0 || coding === '' || coding === 'identity') continue;
    const unpack = Object.hasOwn(CODINGS, coding) ? CODINGS[coding] : undefined;
    if (unpack === undefined) return { ok: false, reason: 'unknown-coding' };
    try {
      unpacked = unpack(unpacked, { maxOutputLength: limit });
    } catch (cause) {
      return { ok: false, reason: cause instanceof RangeError ? 'too-large' : 'broken' };
    }
  }
  return { ok: true, bytes: unpacked };
}
