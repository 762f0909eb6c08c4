const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A body as text, its byte order mark kept; `undefined` where the bytes are not UTF-8. */
export function textOfBody(body: Uint8Array | string | undefined): string | undefined {
  if (body === undefined) return '';
  if (typeof body === 'string') return body;
  try {
    return strict.decode(body);
  } catch {
    return undefined;
  }
}

const encoder = new TextEncoder();

export function bytesOfText(text: string): Uint8Array {
  return encoder.encode(text);
}

/** No more bytes of UTF-8 come of a UTF-16 code unit. */
export const BYTES_OF_UNIT = 3;
const scratch = new Uint8Array(64 * 1024);

/** How many bytes a text is in UTF-8; of ordinary ones they are not kept for that. */
export function byteLength(text: string): number {
  if (text.length * BYTES_OF_UNIT > scratch.length) return bytesOfText(text).length;
  return encoder.encodeInto(text, scratch).written;
}
