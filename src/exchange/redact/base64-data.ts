import { bytesOfText, textOfBody } from '../body-text.ts';
import { isForm } from './redact-url.ts';

/** Data that a text holds in base64 (RFC 4648). */
export interface Base64Data {
  /** JSON, or a form of several fields. */
  readonly text: string;
  /** With `-` and `_` (RFC 4648, section 5). */
  readonly isUrlSafe: boolean;
  readonly isPadded: boolean;
}

/** JSON and forms begin with a character of ASCII, whose first bit is none: a digit in front says that it is neither. */
const BEGINNING = /^[A-Za-f]/;

const PADDING = /={1,2}$/;

const OTHER = /[^A-Za-z0-9+/_-]/;

const SHORTEST = 8;

/** The JSON or form that a text holds as base64; `undefined` where it holds neither. */
export function decodeBase64Data(text: string): Base64Data | undefined {
  if (!isBase64(text)) return undefined;
  const isUrlSafe = /[-_]/.test(text);
  const decoded = decode(isUrlSafe ? text.replaceAll('-', '+').replaceAll('_', '/') : text);
  if (decoded === undefined || !(isForm(decoded) || isJson(decoded))) return undefined;
  return { text: decoded, isUrlSafe, isPadded: text.endsWith('=') || text.length % 4 === 0 };
}

/** The same in base64, in the alphabet in which it stood. */
export function encodeBase64(text: string, { isUrlSafe, isPadded }: Omit<Base64Data, 'text'>): string {
  const binary = Array.from(bytesOfText(text), (byte) => String.fromCharCode(byte)).join('');
  const encoded = btoa(binary);
  const alphabet = isUrlSafe ? encoded.replaceAll('+', '-').replaceAll('/', '_') : encoded;
  return isPadded ? alphabet : alphabet.replace(/=+$/, '');
}

/** In three looks: one expression for all of it would need a step of the stack for each character. */
function isBase64(text: string): boolean {
  if (text.length < SHORTEST || !BEGINNING.test(text)) return false;
  const padding = PADDING.exec(text.slice(-2))?.[0].length ?? 0;
  return text.length - padding >= SHORTEST && !OTHER.test(text.slice(0, text.length - padding));
}

function decode(text: string): string | undefined {
  try {
    return textOfBody(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

/** A number or a word by itself is a chance. */
function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
