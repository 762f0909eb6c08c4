import { pointerTokens } from '../../src/json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../src/json/json-value.ts';

/** A document in which the object at a JSON Pointer, or an empty one that is put there, says more. */
export function withWords(document: JsonObject, pointer: string, words: JsonObject): JsonObject {
  const changed = put(document, pointerTokens(pointer), words);
  if (isJsonObject(changed)) return changed;
  throw new Error(`Nothing can be said at ${pointer} of the document.`);
}

function put(
  value: JsonValue | undefined,
  [token, ...rest]: readonly string[],
  words: JsonObject,
): JsonValue {
  if (token === undefined) return { ...(isJsonObject(value) ? value : {}), ...words };
  if (isJsonArray(value))
    return value.map((item, index) => (String(index) === token ? put(item, rest, words) : item));
  const owner = isJsonObject(value) ? value : {};
  return { ...owner, [token]: put(owner[token], rest, words) };
}
