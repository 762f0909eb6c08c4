import { isJsonArray, isJsonObject, type JsonValue } from './json-value.ts';

/** Escapes one reference token (RFC 6901, section 3). */
export function escapeToken(token: string): string {
  return token.includes('~') || token.includes('/')
    ? token.replaceAll('~', '~0').replaceAll('/', '~1')
    : token;
}

export function toPointer(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${escapeToken(String(token))}`).join('');
}

/** The reference tokens of a pointer, unescaped; the whole document is `''` and has none. */
export function pointerTokens(pointer: string): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescapeToken);
}

/** The last of them; that of the whole document, which has none, is `''`. */
export function lastToken(pointer: string): string {
  return unescapeToken(pointer.slice(pointer.lastIndexOf('/') + 1));
}

function unescapeToken(token: string): string {
  return token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token;
}

/** No sign, no leading zeros and, since `Number('')` is 0, not empty (RFC 6901, section 4). */
const arrayIndex = /^(?:0|[1-9][0-9]*)$/;

/** The value at a pointer, or `undefined` where nothing stands there. Own properties only. */
export function valueAt(root: JsonValue | undefined, pointer: string): JsonValue | undefined {
  return valueAtTokens(root, pointerTokens(pointer));
}

/** The same, for a pointer that has been taken apart once and for all. */
export function valueAtTokens(root: JsonValue | undefined, tokens: readonly string[]): JsonValue | undefined {
  let value = root;
  for (const token of tokens) {
    if (isJsonArray(value)) value = arrayIndex.test(token) ? value[Number(token)] : undefined;
    else if (isJsonObject(value) && Object.hasOwn(value, token)) value = value[token];
    else return undefined;
  }
  return value;
}
