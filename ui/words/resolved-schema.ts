import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../src/json/json-value.ts';
import { pointerOf } from '../../src/spec/reference.ts';

/** The schemas of an operation, by their pointer in the document. */
export type Schemas = Readonly<Record<string, JsonValue>>;

/** A schema with what it refers to, and with all that it adds up from. */
export function resolved(schemas: Schemas, schema: JsonValue, steps = 0): JsonObject {
  if (!isJsonObject(schema) || steps > 20) return {};
  const reference = schema['$ref'];
  const target = typeof reference === 'string' ? schemas[pointerOf(reference)] : undefined;
  const parts = [...(target === undefined ? [] : [target]), ...listIn(schema, 'allOf')].map((part) =>
    resolved(schemas, part, steps + 1),
  );
  return parts.length === 0 ? schema : [...parts, schema].reduce<JsonObject>(merged, {});
}

function merged(all: JsonObject, one: JsonObject): JsonObject {
  const properties = { ...objectIn(all, 'properties'), ...objectIn(one, 'properties') };
  const required = [...listIn(all, 'required'), ...listIn(one, 'required')];
  return { ...all, ...one, properties, required };
}

export function objectIn(schema: JsonObject, keyword: string): JsonObject {
  const value = schema[keyword] ?? null;
  return isJsonObject(value) ? value : {};
}

export function listIn(schema: JsonObject, keyword: string): readonly JsonValue[] {
  const value = schema[keyword] ?? null;
  return isJsonArray(value) ? value : [];
}
