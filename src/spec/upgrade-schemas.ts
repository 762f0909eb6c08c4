import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';

/** Keywords whose values are data: what looks like a schema in there is none. */
const DATA = new Set(['enum', 'const', 'default', 'example', 'examples', 'required', 'discriminator']);

/** Keywords that map names of the author's choice to schemas or to other things. */
const MAPS = new Set(['properties', 'schemas', 'responses', 'parameters', 'headers', 'paths', 'content']);

const COMPOSITIONS = ['$ref', 'allOf', 'oneOf', 'anyOf'];

/**
 * A document of OpenAPI 3.0 with its schemas as 3.1 has them: limits that are exclusive are numbers, and
 * `nullable` is a type. Beside an `enum` or a composition it counts as its author meant it, null is allowed,
 * although the letter of 3.0 says otherwise. A nullable composition moves into an `anyOf`; all else keeps its place.
 */
export function upgradeSchemas(root: JsonObject): JsonObject {
  return upgradeMembers(root);
}

function upgradeValue(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return value.map(upgradeValue);
  return isJsonObject(value) ? upgradeObject(value) : value;
}

function upgradeObject(node: JsonObject): JsonObject {
  return withNull(withExclusiveLimits(upgradeMembers(node)));
}

function upgradeMembers(node: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => {
      if (DATA.has(name) || name.startsWith('x-')) return [name, value];
      return [name, MAPS.has(name) && isJsonObject(value) ? upgradeMap(value) : upgradeValue(value)];
    }),
  );
}

/** In here a name means nothing: a property may be called "example" or "nullable". */
function upgradeMap(map: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, upgradeValue(value)]));
}

function withExclusiveLimits(node: JsonObject): JsonObject {
  return withExclusive(withExclusive(node, 'minimum', 'exclusiveMinimum'), 'maximum', 'exclusiveMaximum');
}

function withExclusive(node: JsonObject, limit: string, exclusive: string): JsonObject {
  if (typeof node[exclusive] !== 'boolean') return node;
  const { [exclusive]: isExclusive, ...rest } = node;
  const { [limit]: value, ...others } = rest;
  return isExclusive === true && value !== undefined ? { ...others, [exclusive]: value } : rest;
}

function withNull(node: JsonObject): JsonObject {
  const { nullable, ...rest } = node;
  if (typeof nullable !== 'boolean') return node;
  if (!nullable) return rest;
  if (COMPOSITIONS.some((keyword) => rest[keyword] !== undefined)) {
    return { anyOf: [rest, { type: 'null' }] };
  }
  const { type, enum: values } = rest;
  return {
    ...rest,
    ...(typeof type === 'string' ? { type: [type, 'null'] } : {}),
    ...(isJsonArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}),
  };
}
