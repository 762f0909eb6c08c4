import safeRegex from 'safe-regex2';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import type { Schema } from './schema.ts';

/** For people only: no check, no fixture and no mock reads them. */
const PROSE = new Set(['title', 'description', 'externalDocs', 'xml', '$comment']);

/** Keywords whose values are data and stay as they are. */
const DATA = new Set(['enum', 'const', 'default', 'example', 'examples', 'required', 'type']);

/** Keywords that map names of the author's choice to schemas. */
const MAPS = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);

/**
 * A schema as the table keeps it: without prose, and without patterns that could hang the process
 * (quantifiers inside quantifiers); such a pattern moves to `x-lockstep-unsafe-pattern` and is not enforced.
 */
export function normaliseSchema(schema: JsonValue): Schema {
  if (typeof schema === 'boolean') return schema;
  return isJsonObject(schema) ? normaliseObject(schema) : true;
}

function normaliseObject(schema: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]): [string, JsonValue][] => {
      if (PROSE.has(keyword)) return [];
      if (keyword === 'pattern' && typeof value === 'string' && !isSafe(value)) {
        return [['x-lockstep-unsafe-pattern', value]];
      }
      return [[keyword, normaliseKeyword(keyword, value)]];
    }),
  );
}

function normaliseKeyword(keyword: string, value: JsonValue): JsonValue {
  if (DATA.has(keyword) || keyword.startsWith('x-')) return value;
  if (MAPS.has(keyword) && isJsonObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, normaliseValue(schema)]));
  }
  return normaliseValue(value);
}

function normaliseValue(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return value.map(normaliseValue);
  return isJsonObject(value) ? normaliseObject(value) : value;
}

function isSafe(pattern: string): boolean {
  try {
    return safeRegex(new RegExp(pattern, 'u'), { limit: 100 });
  } catch {
    return false;
  }
}
