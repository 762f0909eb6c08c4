import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { mapItems, mapMembers } from '../json/map-json.ts';
import { isSafePattern } from './safe-pattern.ts';
import type { Schema } from './schema.ts';

/** For people only: no check, no fixture and no mock reads them. */
const PROSE = new Set(['title', 'description', 'externalDocs', 'xml', '$comment']);

/** Keywords whose values are data or names, and stay as they are. */
const DATA = new Set([
  ...['enum', 'const', 'default', 'example', 'examples', 'required', 'type'],
  ...['dependentRequired', 'discriminator'],
]);

/** Keywords that map names of the author's choice to schemas. */
const MAPS = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
  'dependencies',
]);

/**
 * A schema as the table keeps it: without prose, with `nullable`, which OpenAPI 3.1 no longer has, as a type,
 * and without patterns that could hang the process (quantifiers inside one another, or in a row over the same characters) or that are none. Such a
 * pattern moves to `x-lockstep-unsafe-pattern` and is not enforced.
 */
export function normaliseSchema(schema: JsonValue): Schema {
  if (typeof schema === 'boolean') return schema;
  return isJsonObject(schema) ? normaliseObject(schema) : true;
}

function normaliseObject(schema: JsonObject): JsonObject {
  const sound = mapMembers(withoutUnsafe(withoutNullable(schema)), normaliseKeyword);
  return Object.keys(sound).some((keyword) => PROSE.has(keyword)) ? withoutProse(sound) : sound;
}

function withoutProse(schema: JsonObject): JsonObject {
  const kept: Record<string, JsonValue> = {};
  // A keyword: what reads documents refuses `__proto__`.
  for (const [keyword, value] of Object.entries(schema)) if (!PROSE.has(keyword)) kept[keyword] = value;
  return kept;
}

function normaliseKeyword(value: JsonValue, keyword: string): JsonValue {
  if (typeof value !== 'object' || DATA.has(keyword) || PROSE.has(keyword) || keyword.startsWith('x-'))
    return value;
  return MAPS.has(keyword) && isJsonObject(value) ? mapMembers(value, normaliseValue) : normaliseValue(value);
}

function normaliseValue(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return mapItems(value, normaliseValue);
  return isJsonObject(value) ? normaliseObject(value) : value;
}

/**
 * OpenAPI 3.0.3 gives `nullable` no effect but beside `type`. Authors write it beside references, compositions
 * and enumerations all the same, and mean null.
 */
function withoutNullable(schema: JsonObject): JsonObject {
  // Before anything is copied: nearly every schema is as it should be.
  if (schema['nullable'] === undefined) return schema;
  const { nullable, ...rest } = schema;
  if (nullable !== true) return rest;
  const { type, enum: values } = rest;
  const isComposed = ['$ref', 'allOf', 'oneOf', 'anyOf', 'not', 'const'].some((keyword) => keyword in rest);
  if (isComposed) return { anyOf: [rest, { type: 'null' }] };
  return {
    ...rest,
    ...(type === undefined ? {} : { type: withNull(isJsonArray(type) ? type : [type], 'null') }),
    ...(isJsonArray(values) ? { enum: withNull(values, null) } : {}),
  };
}

function withNull(values: readonly JsonValue[], nothing: JsonValue): readonly JsonValue[] {
  return values.includes(nothing) ? values : [...values, nothing];
}

function withoutUnsafe(schema: JsonObject): JsonObject {
  const { pattern } = schema;
  if (typeof pattern !== 'string' || isSafePattern(pattern)) return withoutUnsafeNames(schema);
  const { pattern: _unsafe, ...rest } = schema;
  return withoutUnsafeNames({ ...rest, 'x-lockstep-unsafe-pattern': pattern });
}

/** Which names an unsafe pattern would have covered is unknown, so that no other name can be refused either. */
function withoutUnsafeNames(schema: JsonObject): JsonObject {
  if (!isJsonObject(schema['patternProperties'])) return schema;
  const { patternProperties, additionalProperties, unevaluatedProperties, ...rest } = schema;
  const having = (safe: boolean): JsonObject =>
    Object.fromEntries(Object.entries(patternProperties).filter(([name]) => isSafePattern(name) === safe));
  const unsafe = having(false);
  if (Object.keys(unsafe).length === 0) return schema;
  return { ...rest, patternProperties: having(true), 'x-lockstep-unsafe-pattern-properties': unsafe };
}
