import { pointerTokens } from '../../src/json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../../src/json/json-value.ts';

/** What becomes of a value: another one, none at all, or `KEPT`. */
export type Replace = (value: JsonValue) => JsonValue | undefined | typeof KEPT;

export const KEPT: unique symbol = Symbol('kept');

/** A body with every value at a general pointer replaced; the same body where nothing was. */
export function replaceAt(body: JsonValue, pointer: string, replace: Replace): JsonValue {
  const changed = walk(body, pointerTokens(pointer), replace);
  return changed === undefined || changed === KEPT ? body : changed;
}

/** The same for the first value alone. */
export function replaceFirst(body: JsonValue, pointer: string, replace: Replace): JsonValue {
  let isDone = false;
  return replaceAt(body, pointer, (value) => {
    const changed = isDone ? KEPT : replace(value);
    isDone = changed !== KEPT;
    return changed;
  });
}

function walk(value: JsonValue, [token, ...rest]: readonly string[], replace: Replace): ReturnType<Replace> {
  if (token === undefined) return replace(value);
  if (isJsonArray(value) && token === '*') {
    const changes = value.map((item) => walk(item, rest, replace));
    if (changes.every((changed) => changed === KEPT)) return KEPT;
    return value.flatMap((item, index): readonly JsonValue[] => {
      const changed = changes[index];
      if (changed === undefined) return [];
      return [typeof changed === 'symbol' ? item : changed];
    });
  }
  if (!isJsonObject(value) || !Object.hasOwn(value, token)) return KEPT;
  const changed = walk(value[token] ?? null, rest, replace);
  if (changed === KEPT) return KEPT;
  const { [token]: _gone, ...others } = value;
  // In its old place, so that the order of the keys is not a second change.
  return changed === undefined
    ? others
    : Object.fromEntries(
        Object.entries(value).map(([name, member]) => [name, name === token ? changed : member]),
      );
}
