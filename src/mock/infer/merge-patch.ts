import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';

/**
 * A JSON Merge Patch (RFC 7396): members replace those of the same name, objects are merged, and null takes away.
 * `nullStays` tells of a member whether it may be null, in which case it becomes that.
 */
export function mergePatch(
  target: JsonValue | undefined,
  patch: JsonObject,
  nullStays: (name: string) => boolean = () => false,
): JsonObject {
  const merged: Record<string, JsonValue> = isJsonObject(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null && !nullStays(name)) delete merged[name];
    else merged[name] = isJsonObject(value) ? mergePatch(merged[name], value) : value;
  }
  return merged;
}
