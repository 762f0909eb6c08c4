import { escapeToken } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';

type Change = (schema: JsonObject, pointer: string) => JsonObject;

/** A document with each of its schemas replaced, the inner ones first. What stands in examples is left alone. */
export function mapSchemas(document: JsonValue, change: Change): JsonValue {
  return walk(document, '', change);
}

/** Members that hold data and no schemas. */
const DATA = new Set(['example', 'examples', 'default', 'enum', 'const']);

function walk(value: JsonValue, pointer: string, change: Change): JsonValue {
  if (isJsonArray(value)) return value.map((item, at) => walk(item, `${pointer}/${at}`, change));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const here = `${pointer}/${escapeToken(name)}`;
      if (DATA.has(name) || name.startsWith('x-')) return [name, inner];
      if (name === 'schema' && isJsonObject(inner)) return [name, mapSchema(inner, here, change)];
      if (name === 'schemas' && pointer === '/components') return [name, mapNamed(inner, here, change)];
      return [name, walk(inner, here, change)];
    }),
  );
}

function mapNamed(schemas: JsonValue, pointer: string, change: Change): JsonValue {
  if (!isJsonObject(schemas)) return schemas;
  return Object.fromEntries(
    Object.entries(schemas).map(([name, inner]) => [
      name,
      isJsonObject(inner) ? mapSchema(inner, `${pointer}/${escapeToken(name)}`, change) : inner,
    ]),
  );
}

function mapSchema(schema: JsonObject, pointer: string, change: Change): JsonObject {
  const mapped = Object.fromEntries(
    Object.entries(schema).map(([name, inner]): [string, JsonValue] => {
      const here = `${pointer}/${escapeToken(name)}`;
      if (name === 'properties' || name === 'patternProperties') return [name, mapNamed(inner, here, change)];
      const isSchema = name === 'items' || name === 'additionalProperties' || name === 'not';
      if (isSchema && isJsonObject(inner)) return [name, mapSchema(inner, here, change)];
      if ((name === 'allOf' || name === 'oneOf' || name === 'anyOf') && isJsonArray(inner)) {
        return [
          name,
          inner.map((item, at) => (isJsonObject(item) ? mapSchema(item, `${here}/${at}`, change) : item)),
        ];
      }
      return [name, inner];
    }),
  );
  return change(mapped, pointer);
}
