import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { sameJson } from '../../spec/explain/same-json.ts';
import { valuesOf } from './schema-place.ts';

/** Types in the order in which they are written. */
const ORDER = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'];

/**
 * One schema that allows what any of several inferred schemas does. What only some of them say is left out; names
 * are required that all schemas of objects require. Properties are in the order in which they were first seen.
 */
export function mergeInferredSchemas(schemas: readonly JsonValue[]): JsonObject {
  const [first, ...others] = schemas.filter(isJsonObject);
  return first === undefined ? {} : others.reduce(merge, first);
}

function merge(a: JsonObject, b: JsonObject): JsonObject {
  if (sameJson(a, b)) return a;
  // What says nothing of the type allows anything.
  if (a['type'] === undefined || b['type'] === undefined) return {};
  const types = mergedTypes(a['type'], b['type']);
  const [type, ...others] = types;
  return {
    type: type !== undefined && others.length === 0 ? type : types,
    ...common(a, b),
    ...mergedObject(ofType(a, 'object'), ofType(b, 'object')),
    ...mergedItems(ofType(a, 'array'), ofType(b, 'array')),
  };
}

function mergedTypes(a: JsonValue, b: JsonValue): readonly string[] {
  const all = new Set([...valuesOf(a), ...valuesOf(b)].map(String));
  // A whole number is a number.
  if (all.has('number')) all.delete('integer');
  return ORDER.filter((type) => all.has(type));
}

/** Keywords such as `format` that both have, with one value. */
function common(a: JsonObject, b: JsonObject): JsonObject {
  const merged = ['type', 'properties', 'required', 'items'];
  const kept = Object.entries(a).filter(([name, value]) => {
    const other = b[name];
    return !merged.includes(name) && other !== undefined && sameJson(value, other);
  });
  return Object.fromEntries(kept);
}

function ofType(schema: JsonObject, type: string): JsonObject | undefined {
  const own = schema['type'];
  return own === type || (isJsonArray(own) && own.includes(type)) ? schema : undefined;
}

function mergedObject(a: JsonObject | undefined, b: JsonObject | undefined): JsonObject {
  const both = [a, b].filter((schema) => schema !== undefined);
  const maps = both.map(({ properties }) => (isJsonObject(properties) ? properties : {}));
  const known = new Map<string, readonly JsonValue[]>();
  for (const [name, schema] of maps.flatMap(Object.entries<JsonValue>))
    known.set(name, [...(known.get(name) ?? []), schema]);
  const properties = Array.from(known, ([name, schemas]) => [name, mergeInferredSchemas(schemas)]);
  const names = [...known.keys()];
  const required = both
    .map((schema) => (isJsonArray(schema['required']) ? schema['required'] : []))
    .reduce((kept, next) => kept.filter((name) => next.includes(name)), names as readonly JsonValue[]);
  return {
    ...(names.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
    ...(required.length > 0 ? { required } : {}),
  };
}

/** An empty list says nothing of its items. */
function mergedItems(a: JsonObject | undefined, b: JsonObject | undefined): JsonObject {
  const items = [a, b].flatMap((schema) => (isJsonObject(schema?.['items']) ? [schema['items']] : []));
  return items.length > 0 ? { items: mergeInferredSchemas(items) } : {};
}
