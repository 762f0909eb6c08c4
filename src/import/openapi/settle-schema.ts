import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';

const TYPES = new Set(['string', 'integer', 'number', 'boolean', 'object', 'array', 'null']);

type TellFlaw = (flaw: { readonly read: string; readonly chosen: string }) => void;

/**
 * A schema of OpenAPI 3.0 or 3.1 in the words of 3.1. `original` still has the extensions that `schema` lacks;
 * exclusive limits are settled before.
 */
export function settleSchema(original: JsonObject, schema: JsonObject, tell: TellFlaw): JsonObject {
  const settled = [withTypes, withRequired, withExamples].reduce(
    (node, settle) => settle(node, tell),
    schema,
  );
  return withChoices(withNull(settled), original);
}

/** `nullable` of 3.0, which says something only where there is something that null could be an exception of. */
function withNull({ nullable, ...schema }: JsonObject): JsonObject {
  if (nullable !== true) return schema;
  const { type, $ref, allOf, oneOf, anyOf } = schema;
  const values = schema['enum'];
  const withNullAmong =
    isJsonArray(values) && !values.includes(null) ? { ...schema, enum: [...values, null] } : schema;
  if (typeof type === 'string') return { ...withNullAmong, type: [type, 'null'] };
  if ($ref === undefined && allOf === undefined && oneOf === undefined && anyOf === undefined)
    return withNullAmong;
  const { description, title, ...rest } = schema;
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    anyOf: [rest, { type: 'null' }],
  };
}

function withTypes(schema: JsonObject, tell: TellFlaw): JsonObject {
  const { type, ...rest } = schema;
  if (type === undefined) return schema;
  const given = isJsonArray(type) ? type : [type];
  const known = given.filter((one) => typeof one === 'string' && TYPES.has(one));
  if (known.length === given.length) return schema;
  if (type === 'file') return { ...schema, type: 'string', format: 'binary' };
  tell({ read: `type: ${JSON.stringify(type)}`, chosen: known.join() });
  return known.length === 0 ? rest : { ...rest, type: known };
}

/** A habit from Swagger: a property that says of itself that it is required. */
function withRequired(schema: JsonObject, tell: TellFlaw): JsonObject {
  const { required, ...rest } = schema;
  if (required === undefined || isJsonArray(required)) return schema;
  tell({ read: `required: ${JSON.stringify(required)}`, chosen: '' });
  return rest;
}

function withExamples(schema: JsonObject, tell: TellFlaw): JsonObject {
  const { example, examples, ...rest } = schema;
  if (example === undefined && (examples === undefined || isJsonArray(examples))) return schema;
  const shown = isJsonArray(examples) ? examples : [];
  if (isJsonObject(examples)) tell({ read: `examples: ${JSON.stringify(examples)}`, chosen: 'a list' });
  const named = isJsonObject(examples) ? Object.values(examples).map(shownValue) : [];
  const all = [...(example === undefined ? [] : [example]), ...shown, ...named];
  return { ...rest, examples: all };
}

function shownValue(example: JsonValue): JsonValue {
  return isJsonObject(example) && example['value'] !== undefined ? example['value'] : example;
}

/** Apifox keeps what the values of an enumeration mean in an extension. */
function withChoices(schema: JsonObject, original: JsonObject): JsonObject {
  const told = typeof schema['description'] === 'string' ? schema['description'] : '';
  const lines = meaningsOf(original).flatMap(([value, text]) =>
    text === '' || told.includes(text) ? [] : [`${value}: ${text}`],
  );
  return lines.length === 0
    ? schema
    : { ...schema, description: [told, ...lines].filter(Boolean).join('\n') };
}

function meaningsOf(schema: JsonObject): readonly (readonly [string, string])[] {
  const choices = schema['x-apifox-enum'];
  if (isJsonArray(choices)) {
    return choices.filter(isJsonObject).map(({ value, name, description }) => {
      const words = [name, description].filter((word) => typeof word === 'string' && word !== '');
      return [String(value), words.join(': ')] as const;
    });
  }
  const extension = schema['x-apifox'];
  const said = isJsonObject(extension) ? extension['enumDescriptions'] : undefined;
  return Object.entries(isJsonObject(said) ? said : {}).map(([value, text]) => [value, String(text)]);
}
