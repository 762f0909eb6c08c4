import { textOfBody } from '../body-text.ts';

/** A text with everything that it says in some encoding: percent-encoded, as JSON in strings, as base64. */
export function everyReading(text: string): string {
  const found = new Set<string>();
  const pending = [text];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    pending.push(...readingsOf(next));
  }
  return [...found].join('\n');
}

function readingsOf(text: string): readonly string[] {
  const percent = text.replaceAll(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
  const base64 = Array.from(text.matchAll(/(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{16,}={0,2}/g), ([part]) =>
    decoded(part),
  );
  return [
    percent,
    text.replaceAll('+', ' '),
    text.replaceAll(/\\(?:(["\\/])|[nrt])/g, (_, kept: string | undefined) => kept ?? '\n'),
    ...base64.filter((part) => part !== ''),
  ];
}

function decoded(text: string): string {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    // Bytes between which a value stands are a reading too; by chance six of ASCII in a row are rare.
    return /[ -~]{6}/.test(binary) ? binary : '';
  } catch {
    return '';
  }
}

/** A body as text; of bytes that are none, a character for each. */
export function bodyAsText(body: Uint8Array | string | undefined): string {
  const text = textOfBody(body);
  if (text !== undefined || body === undefined || typeof body === 'string') return text ?? '';
  return Array.from(body, (byte) => String.fromCharCode(byte)).join('');
}

/** Whether a value at a place of a text counts: a short one only by itself, since any six digits come by chance. */
export function standsAlone(text: string, value: string, at: number): boolean {
  return value.length > 8 || !(/\w/.test(text.charAt(at - 1)) || /\w/.test(text.charAt(at + value.length)));
}
