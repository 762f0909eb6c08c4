const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** A body as a person would see it: U+FFFD stands for what is not UTF-8. */
export function shownText(body: Uint8Array | string | undefined): string {
  return typeof body === 'string' ? body : lenient.decode(body);
}
