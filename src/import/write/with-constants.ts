import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import type { Selector } from './spec-part.ts';

/** An operation in which everything that chooses it is required and constant. */
export function withConstants(node: JsonObject, selectors: readonly Selector[]): JsonObject {
  return selectors.reduce(
    (changed, selector) =>
      selector.place === 'body'
        ? withConstantField(changed, selector)
        : withConstantParameter(changed, selector),
    node,
  );
}

function withConstantParameter(node: JsonObject, { place, name, value }: Selector): JsonObject {
  const { parameters, responses, ...before } = node;
  const all = isJsonArray(parameters) ? parameters.filter(isJsonObject) : [];
  const isMeant = (one: JsonObject): boolean => one['in'] === place && one['name'] === name;
  const known = all.some(isMeant) ? all : [{ name, in: place, required: true, schema: {} }, ...all];
  const settled = known.map((one) =>
    isMeant(one) ? { ...one, required: true, schema: constantSchema(one['schema'], value) } : one,
  );
  return { ...before, parameters: settled, ...(responses === undefined ? {} : { responses }) };
}

function constantSchema(schema: JsonValue | undefined, value: JsonValue): JsonObject {
  const { enum: _, ...rest } = isJsonObject(schema) ? schema : {};
  return { ...rest, const: value };
}

function withConstantField(node: JsonObject, { name, value }: Selector): JsonObject {
  const body = node['requestBody'];
  const content = isJsonObject(body) ? body['content'] : undefined;
  if (!isJsonObject(body) || !isJsonObject(content)) return node;
  const settled = Object.entries(content).map(([type, media]) => {
    if (!isJsonObject(media) || !isJsonObject(media['schema'])) return [type, media] as const;
    return [type, { ...media, schema: withField(media['schema'], name.split('.'), value) }] as const;
  });
  return { ...node, requestBody: { ...body, content: Object.fromEntries(settled) } };
}

function withField(schema: JsonObject, [name, ...deeper]: readonly string[], value: JsonValue): JsonObject {
  const properties = isJsonObject(schema['properties']) ? schema['properties'] : undefined;
  const field = name === undefined ? undefined : properties?.[name];
  // The schema may be a model; what chooses stands elsewhere then, and is not made up here.
  if (name === undefined || !isJsonObject(field)) return schema;
  const settled = deeper.length === 0 ? constantSchema(field, value) : withField(field, deeper, value);
  const required = isJsonArray(schema['required']) ? schema['required'] : [];
  return {
    ...schema,
    properties: { ...properties, [name]: settled },
    required: required.includes(name) ? required : [...required, name],
  };
}
