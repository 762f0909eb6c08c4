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
