import { isJsonArray, isJsonObject, type JsonValue } from '../json/json-value.ts';

/** Keywords whose content is data, which stays as it is. */
const DATA = new Set(['default', 'enum', 'const', 'examples']);

/** Keywords that map names of the author's choice to schemas: such a name is no keyword. */
const MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions']);

/**
 * A schema without `example` and without extensions, in which Ajv looks for schemas of their own: a `$id` in two
 * examples would be two schemas of one name.
 */
export function withoutNotes(schema: JsonValue): JsonValue {
  if (isJsonArray(schema)) return schema.map(withoutNotes);
  if (!isJsonObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([name, value]) => {
      if (name === 'example' || name.startsWith('x-')) return [];
      if (DATA.has(name)) return [[name, value]];
      return [[name, MAPS.has(name) && isJsonObject(value) ? mapped(value) : withoutNotes(value)]];
    }),
  );
}

function mapped(map: Readonly<Record<string, JsonValue>>): JsonValue {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, withoutNotes(value)]));
}
