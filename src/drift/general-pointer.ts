import { pointerTokens, toPointer, valueAt } from '../json/json-pointer.ts';
import { isJsonArray, type JsonValue } from '../json/json-value.ts';

/** A pointer with `*` for every index of an array, so that all items of a list are one place. */
export function generalPointer(root: JsonValue, pointer: string): string {
  const tokens = pointerTokens(pointer);
  return toPointer(
    tokens.map((token, depth) =>
      isJsonArray(valueAt(root, toPointer(tokens.slice(0, depth)))) ? '*' : token,
    ),
  );
}

/** The same without the value, for a body that could not be read: every number is taken for an index. */
export function guessedGeneralPointer(pointer: string): string {
  return pointer.replace(/(?<=\/)\d+(?=\/|$)/g, '*');
}
