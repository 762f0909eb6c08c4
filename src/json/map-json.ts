import type { JsonObject, JsonValue } from './json-value.ts';

/** An object with what becomes of each member; the very same one where none of them changes. */
export function mapMembers(
  object: JsonObject,
  change: (value: JsonValue, name: string) => JsonValue,
): JsonObject {
  let changed: Map<string, JsonValue> | undefined;
  for (const name of Object.keys(object)) {
    const value = object[name] as JsonValue;
    const next = change(value, name);
    if (next === value) continue;
    changed ??= new Map();
    changed.set(name, next);
  }
  if (changed === undefined) return object;
  const members = Object.entries(object).map(([name, value]) => {
    const next = changed.get(name);
    return [name, next === undefined ? value : next] as const;
  });
  return Object.fromEntries(members);
}

/** The same of an array and its items. */
export function mapItems(
  array: readonly JsonValue[],
  change: (item: JsonValue) => JsonValue,
): readonly JsonValue[] {
  const next = array.map(change);
  return next.every((item, index) => item === array[index]) ? array : next;
}
