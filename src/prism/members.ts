import { valueAt } from '../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { pointerOf } from '../spec/reference.ts';

/** An object, or an empty one where there is none. */
export function objectOr(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

export function listOr(value: JsonValue | undefined): readonly JsonValue[] {
  return isJsonArray(value) ? value : [];
}

/** What a reference leads to, or the object itself. Siblings of a reference come before what it leads to. */
export function deref(root: JsonObject, value: JsonValue | undefined): JsonObject {
  const { $ref: reference, ...rest } = objectOr(value);
  if (typeof reference !== 'string') return rest;
  return { ...deref(root, valueAt(root, pointerOf(reference))), ...rest };
}
