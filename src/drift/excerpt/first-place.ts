import { escapeToken, pointerTokens } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../../json/json-value.ts';

/**
 * The first place of a body that a general pointer (`*` for any item) leads to and that fits, as a pointer of its
 * own; `undefined` where there is none.
 */
export function firstPlace(
  root: JsonValue,
  general: string,
  fits: (value: JsonValue) => boolean = () => true,
): string | undefined {
  return search(root, pointerTokens(general), '', fits);
}

function search(
  value: JsonValue,
  [token, ...rest]: readonly string[],
  pointer: string,
  fits: (value: JsonValue) => boolean,
): string | undefined {
  if (token === undefined) return fits(value) ? pointer : undefined;
  if (isJsonArray(value)) {
    for (const [index, item] of value.entries()) {
      const found = search(item, rest, `${pointer}/${index}`, fits);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const member = isJsonObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
  return member === undefined ? undefined : search(member, rest, `${pointer}/${escapeToken(token)}`, fits);
}
