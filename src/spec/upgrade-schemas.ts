import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { mapItems, mapMembers } from '../json/map-json.ts';

/** Keywords whose values are data: what looks like a schema in there is none. */
const DATA = new Set(['enum', 'const', 'default', 'example', 'examples', 'required', 'discriminator']);

/** Keywords that map names of the author's choice to schemas or to other things. */
const MAPS = new Set(['properties', 'schemas', 'responses', 'parameters', 'headers', 'paths', 'content']);

/**
 * A document of OpenAPI 3.0 with its schemas as 3.1 has them: limits that are exclusive are numbers. What is
 * `nullable` is settled where schemas are normalised, for documents of any version.
 */
export function upgradeSchemas(root: JsonObject): JsonObject {
  return upgradeMembers(root);
}

function upgradeValue(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return mapItems(value, upgradeValue);
  return isJsonObject(value) ? withExclusiveLimits(upgradeMembers(value)) : value;
}

function upgradeMembers(node: JsonObject): JsonObject {
  return mapMembers(node, (value, name) => {
    if (DATA.has(name) || name.startsWith('x-')) return value;
    // In such a map a name means nothing: a property may be called "example" or "nullable".
    return MAPS.has(name) && isJsonObject(value) ? mapMembers(value, upgradeValue) : upgradeValue(value);
  });
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
