import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';

/** Keywords whose content is data, whatever it looks like. */
const DATA = new Set(['example', 'default', 'enum', 'const', 'value']);

/** Keywords that map names of the author's choice: such a name is no keyword. */
const MAPS = new Set([
  ...['properties', 'patternProperties', 'dependentSchemas', 'dependencies', '$defs', 'definitions'],
  ...['schemas', 'responses', 'parameters', 'examples', 'requestBodies', 'headers', 'securitySchemes'],
  ...['links', 'pathItems', 'paths', 'content', 'encoding', 'variables', 'mapping'],
]);

/**
 * Rewrites every object of an OpenAPI document that describes something, the inner ones first. Data (examples,
 * defaults, enumerated values), extensions and the maps of names stay as they are, but for what is in the maps.
 */
export function mapDocument(value: JsonValue, change: (node: JsonObject) => JsonValue): JsonValue {
  if (isJsonArray(value)) return value.map((item) => mapDocument(item, change));
  if (!isJsonObject(value)) return value;
  return change(mapMembers(value, (name, child) => mapMember(name, child, change)));
}

function mapMember(name: string, child: JsonValue, change: (node: JsonObject) => JsonValue): JsonValue {
  if (DATA.has(name) || name.startsWith('x-')) return child;
  // In a schema, examples are a list of data; elsewhere they are named objects.
  if (name === 'examples' && isJsonArray(child)) return child;
  if (!(MAPS.has(name) && isJsonObject(child))) return mapDocument(child, change);
  return mapMembers(child, (_name, entry) => mapDocument(entry, change));
}

export function mapMembers(
  object: JsonObject,
  change: (name: string, value: JsonValue) => JsonValue,
): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(name, value)]));
}
