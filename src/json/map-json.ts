import type { JsonObject, JsonValue } from './json-value.ts';

/** An object with what becomes of each member; the very same one where none of them changes. */
export function mapMembers(
  object: JsonObject,
  change: (value: JsonValue, name: string) => JsonValue,
): JsonObject {
  let changed: Record<string, JsonValue> | undefined;
  for (const name of Object.keys(object)) {
    const value = object[name] as JsonValue;
    const next = change(value, name);
    if (next === value) continue;
    // A copy has all members as its own, so that to set one that is called `__proto__` sets no prototype.
    changed ??= { ...object };
    changed[name] = next;
  }
  return changed ?? object;
}

/** The same of an array and its items. */
export function mapItems(
  array: readonly JsonValue[],
  change: (item: JsonValue) => JsonValue,
): readonly JsonValue[] {
  const next = array.map(change);
  return next.every((item, index) => item === array[index]) ? array : next;
}
