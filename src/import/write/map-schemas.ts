import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';

/** Where a schema stands: what a component for it could be named after. */
export interface SchemaSite {
  readonly operationId: string;
  readonly role: 'request' | 'response' | 'parameter';
  /** Names of the properties that lead to it, from the outside in. */
  readonly names: readonly string[];
  /** Whether it is that of an item. */
  readonly isItem: boolean;
}

type ChangeSchema = (schema: JsonObject, site: SchemaSite) => JsonObject;

/** An operation with each of its outermost schemas changed. */
export function mapOperationSchemas(operation: JsonObject, change: ChangeSchema): JsonObject {
  const operationId = String(operation['operationId']);
  const at = (role: SchemaSite['role']) => (holder: JsonObject) =>
    withSchema(holder, (schema) => change(schema, { operationId, role, names: [], isItem: false }));
  return mapExisting(operation, {
    parameters: (value) => (isJsonArray(value) ? value.map((one) => onObject(one, at('parameter'))) : value),
    requestBody: (value) => onObject(value, (body) => mapContent(body, at('request'))),
    responses: (value) =>
      onObject(value, (responses) =>
        mapValues(responses, (response) =>
          mapExisting(mapContent(response, at('response')), {
            headers: (headers) => onObject(headers, (all) => mapValues(all, at('response'))),
          }),
        ),
      ),
  });
}

/** A schema with each schema right inside it changed. */
export function mapChildSchemas(schema: JsonObject, site: SchemaSite, change: ChangeSchema): JsonObject {
  const inside = (name: string, isItem: boolean): SchemaSite => ({
    ...site,
    names: [...site.names, name],
    isItem,
  });
  const listed = (value: JsonValue): JsonValue =>
    isJsonArray(value) ? value.map((one) => onObject(one, (branch) => change(branch, site))) : value;
  return mapExisting(schema, {
    properties: (value) =>
      onObject(value, (all) =>
        Object.fromEntries(
          Object.entries(all).map(([name, one]) => [
            name,
            onObject(one, (of) => change(of, inside(name, false))),
          ]),
        ),
      ),
    items: (value) => onObject(value, (of) => change(of, { ...site, isItem: true })),
    additionalProperties: (value) => onObject(value, (of) => change(of, { ...site, isItem: true })),
    ...{ allOf: listed, anyOf: listed, oneOf: listed },
  });
}

function mapContent(holder: JsonObject, change: (media: JsonObject) => JsonObject): JsonObject {
  return mapExisting(holder, { content: (value) => onObject(value, (types) => mapValues(types, change)) });
}

function withSchema(holder: JsonObject, change: (schema: JsonObject) => JsonObject): JsonObject {
  return mapExisting(holder, { schema: (value) => onObject(value, change) });
}

function mapExisting(
  node: JsonObject,
  changes: Readonly<Record<string, (value: JsonValue) => JsonValue>>,
): JsonObject {
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      Object.hasOwn(changes, name) ? (changes[name]?.(value) ?? value) : value,
    ]),
  );
}

function mapValues(node: JsonObject, change: (value: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, onObject(value, change)]));
}

function onObject(value: JsonValue, change: (value: JsonObject) => JsonValue): JsonValue {
  return isJsonObject(value) ? change(value) : value;
}
