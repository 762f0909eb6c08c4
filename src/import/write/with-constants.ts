import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { assumedMark } from './source-mark.ts';
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
    isMeant(one) ? { ...one, required: true, schema: constantSchema(one['schema'], { const: value }) } : one,
  );
  return { ...before, parameters: settled, ...(responses === undefined ? {} : { responses }) };
}

function constantSchema(schema: JsonValue | undefined, constant: JsonObject): JsonObject {
  const { enum: _, ...rest } = isJsonObject(schema) ? schema : {};
  return { ...rest, ...constant };
}

/** A body chooses only where it is sent. */
function withConstantField(node: JsonObject, { name, value, isGuess }: Selector): JsonObject {
  const body = node['requestBody'];
  const content = isJsonObject(body) ? body['content'] : undefined;
  if (!isJsonObject(body) || !isJsonObject(content)) return node;
  const settled = Object.entries(content).map(([type, media]) => {
    if (!isJsonObject(media)) return [type, media] as const;
    const schema = isJsonObject(media['schema']) ? media['schema'] : {};
    const constant: JsonObject = {
      const: value,
      ...(isGuess === true ? assumedMark([{ code: 'selector' }]) : {}),
    };
    return [type, { ...media, schema: withField(schema, name.split('.'), constant) }] as const;
  });
  const { required: _, ...rest } = body;
  return { ...node, requestBody: { required: true, ...rest, content: Object.fromEntries(settled) } };
}

function withField(schema: JsonObject, path: readonly string[], constant: JsonObject): JsonObject {
  const [name, ...deeper] = path;
  if (name === undefined) return constantSchema(schema, constant);
  const properties = isJsonObject(schema['properties']) ? schema['properties'] : {};
  const field = properties[name];
  const isElsewhere = ['$ref', 'allOf', 'anyOf', 'oneOf'].some((keyword) => schema[keyword] !== undefined);
  // What a model says is said to all that use it: the value stands beside it.
  if (field === undefined && isElsewhere)
    return { allOf: [schema, withField({ type: 'object' }, path, constant)] };
  const required = isJsonArray(schema['required']) ? schema['required'] : [];
  return {
    ...schema,
    properties: { ...properties, [name]: withField(isJsonObject(field) ? field : {}, deeper, constant) },
    required: required.includes(name) ? required : [...required, name],
  };
}
