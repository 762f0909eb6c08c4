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
  const base64 = Array.from(text.matchAll(/\b[A-Za-z0-9+/_-]{16,}={0,2}/g), ([part]) => decoded(part));
  return [
    percent,
    text.replaceAll('+', ' '),
    text.replaceAll(/\\(["\\/])/g, '$1'),
    ...base64.filter((part) => part !== ''),
  ];
}

function decoded(text: string): string {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return /^[ -~]*$/.test(binary) ? binary : '';
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

/** Whether a value stands in a text; a short one by itself, since among millions of digits any six come by chance. */
export function standsIn(text: string, value: string): boolean {
  if (!text.includes(value)) return false;
  return value.length > 8 || new RegExp(`(?<!\\w)${value}(?!\\w)`).test(text);
}
