import { bytesOfText, textOfBody } from '../body-text.ts';

export interface Base64Json {
  readonly text: string;
  /** With `-` and `_` (RFC 4648, section 5). */
  readonly isUrlSafe: boolean;
  readonly isPadded: boolean;
}

// What `{` or `[` comes to in front of a character of JSON.
const BEGINS = /^(?:e[w-z0-9]|W[w-z0-9])[A-Za-z0-9+/_-]{6,}={0,2}$/;

/** The JSON that a text holds as base64; `undefined` where it holds none. */
export function decodeBase64Json(text: string): Base64Json | undefined {
  if (!BEGINS.test(text)) return undefined;
  const isUrlSafe = /[-_]/.test(text);
  const decoded = decode(isUrlSafe ? text.replaceAll('-', '+').replaceAll('_', '/') : text);
  if (decoded === undefined || !isJson(decoded)) return undefined;
  return { text: decoded, isUrlSafe, isPadded: text.endsWith('=') || text.length % 4 === 0 };
}

/** The same in base64, in the alphabet in which it stood. */
export function encodeBase64(text: string, { isUrlSafe, isPadded }: Omit<Base64Json, 'text'>): string {
  const binary = Array.from(bytesOfText(text), (byte) => String.fromCharCode(byte)).join('');
  const encoded = btoa(binary);
  const alphabet = isUrlSafe ? encoded.replaceAll('+', '-').replaceAll('/', '_') : encoded;
  return isPadded ? alphabet : alphabet.replace(/=+$/, '');
}

function decode(text: string): string | undefined {
  try {
    return textOfBody(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
