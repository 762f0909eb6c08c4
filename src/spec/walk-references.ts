import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';

/** Keywords whose content is data: a `$ref` there is text. */
const DATA = new Set(['example', 'default', 'enum', 'const', 'value']);

/** Keywords of OpenAPI and JSON Schema that map names of the author's choice: such a name is no keyword. */
const MAPS = new Set([
  ...['properties', 'patternProperties', 'dependentSchemas', 'dependencies', '$defs', 'definitions'],
  ...['schemas', 'responses', 'parameters', 'examples', 'requestBodies', 'headers', 'securitySchemes'],
  ...['links', 'callbacks', 'pathItems', 'paths', 'webhooks', 'content', 'encoding', 'variables', 'mapping'],
]);

/** `tokens` lead to `holder`, the object that holds the reference; they are read at once, for they change. */
export type VisitReference = (reference: string, tokens: readonly string[], holder: JsonObject) => void;

/** Visits every `$ref` of a document, or of an object in one, and passes by what is data or an extension. */
export function walkReferences(root: JsonValue | undefined, visit: VisitReference): void {
  walk(root, [], visit);
}

function walk(value: JsonValue | undefined, tokens: string[], visit: VisitReference): void {
  if (isJsonArray(value)) {
    for (const [index, item] of value.entries())
      if (holdsMore(item)) step(item, String(index), tokens, visit, walk);
  } else if (isJsonObject(value)) {
    if (typeof value['$ref'] === 'string') visit(value['$ref'], tokens, value);
    for (const name in value) {
      const child = value[name] as JsonValue;
      // Most members of a document are texts, of which nothing has to be asked.
      if (!holdsMore(child)) continue;
      // In a schema, examples are a list of data; elsewhere they are named objects, which may be references.
      const skipped = DATA.has(name) || name.startsWith('x-') || (name === 'examples' && isJsonArray(child));
      if (!skipped) step(child, name, tokens, visit, MAPS.has(name) && isJsonObject(child) ? walkMap : walk);
    }
  }
}

function walkMap(map: JsonValue, tokens: string[], visit: VisitReference): void {
  for (const [name, child] of Object.entries(map as JsonObject))
    if (holdsMore(child)) step(child, name, tokens, visit, walk);
}

function holdsMore(value: JsonValue): boolean {
  return typeof value === 'object' && value !== null;
}

function step(
  value: JsonValue,
  token: string,
  tokens: string[],
  visit: VisitReference,
  next: (value: JsonValue, tokens: string[], visit: VisitReference) => void,
): void {
  tokens.push(token);
  next(value, tokens, visit);
  tokens.pop();
}
