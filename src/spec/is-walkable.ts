import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { keywordDemands, schemasWithin } from './keyword-demands.ts';
import type { OperationTable } from './operation-table.ts';
import { pointerOf } from './reference.ts';
import { rootOf } from './schema-at.ts';

/** Keywords in which anything may stand. */
const FREE = new Set([
  ...['const', 'default', 'example', 'examples', 'deprecated', 'title', 'description', '$comment'],
  ...['contentEncoding', 'contentMediaType'],
]);

/** What one schema of a table says by itself. */
interface Reading {
  readonly isWalkable: boolean;
  /** The schemas of the table that it refers to, or into. */
  readonly references: readonly string[];
}

/**
 * Tells of the schemas of a table whether a walk (`src/spec/explain/`) means by them just what compiled code
 * does. It does not where a schema, or one that it refers to, has a keyword that the walk does not know
 * (`unevaluatedProperties`, `$dynamicRef`, `$id`), a value that no keyword can have, or one of the few things
 * that compiled code takes in its own way. Each schema is read once, on the first question about it.
 */
export function createIsWalkable(schemas: OperationTable['schemas']): (pointer: string) => boolean {
  const readings = new Map<string, Reading>();
  const readingOf = (root: string): Reading => {
    const known = readings.get(root);
    if (known !== undefined) return known;
    const references = new Set<string>();
    // A schema is JSON; its interface only names the keywords.
    const isWalkable = readSchema(schemas[root] as JsonValue, references);
    const roots = [...references].map((reference) => rootOf(schemas, pointerOf(reference)));
    const found = roots.filter((at) => at !== undefined);
    const reading = { isWalkable: isWalkable && found.length === roots.length, references: found };
    readings.set(root, reading);
    return reading;
  };
  return (pointer) => {
    const start = rootOf(schemas, pointer);
    if (start === undefined) return false;
    // A set is walked in the order of its members, those that come in meanwhile as well.
    const reached = new Set([start]);
    for (const root of reached) {
      const { isWalkable, references } = readingOf(root);
      if (!isWalkable) return false;
      for (const reference of references) reached.add(reference);
    }
    return true;
  };
}

/** Collects references on the way. */
function readSchema(schema: JsonValue, references: Set<string>): boolean {
  if (!isJsonObject(schema)) return typeof schema === 'boolean';
  if (isTakenOtherwise(schema)) return false;
  for (const keyword in schema)
    if (!readKeyword(keyword, schema[keyword] as JsonValue, references)) return false;
  return true;
}

function readKeyword(keyword: string, value: JsonValue, references: Set<string>): boolean {
  const demand = keywordDemands.get(keyword);
  if (keyword === 'discriminator') return isDiscriminator(value);
  if (demand === undefined) return FREE.has(keyword) || keyword.startsWith('x-');
  if (!demand.isMet(value)) return false;
  if (keyword === '$ref') references.add(String(value));
  for (const [, inner] of schemasWithin(demand, value)) if (!readSchema(inner, references)) return false;
  return true;
}

function isDiscriminator(value: JsonValue): boolean {
  if (!isJsonObject(value) || typeof value['propertyName'] !== 'string') return false;
  const { mapping = {} } = value;
  return isJsonObject(mapping) && Object.values(mapping).every((named) => typeof named === 'string');
}

/** What compiled code refuses to be made of, or takes in its own way, though it is spelled as it should be. */
function isTakenOtherwise(schema: JsonObject): boolean {
  const { enum: values, contains, prefixItems } = schema;
  if (isJsonArray(values) && values.length === 0) return true;
  // Beside prefixItems, an empty array passes whatever contains says.
  if (contains !== undefined && prefixItems !== undefined) return true;
  // Every object has the properties that objects inherit, such as "constructor".
  const { properties, required, dependentRequired, dependentSchemas, format } = schema;
  return (
    [properties, dependentRequired, dependentSchemas].some((map) =>
      Object.keys(map ?? {}).some(isInherited),
    ) ||
    [required, format, ...Object.values(dependentRequired ?? {})].some((names) =>
      isJsonArray(names) ? names.some(isInherited) : names !== undefined && isInherited(names),
    )
  );
}

function isInherited(name: JsonValue): boolean {
  return String(name) in Object.prototype;
}
