import { toPointer } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';

/** One structural change of a document. */
export interface Mutation {
  readonly name: string;
  readonly apply: (root: JsonObject) => JsonObject;
}

type Path = readonly (string | number)[];
type Edit = (value: JsonObject) => JsonObject;

/** Every single change that a consumer could notice, at every place of a document where it can be made. */
export function mutationsOf(root: JsonObject): readonly Mutation[] {
  const paths = childrenOf(root, 'paths').flatMap(([path, item]) =>
    Object.keys(item)
      .filter((method) => ['get', 'post', 'put', 'delete'].includes(method))
      .flatMap((method) => operationMutations(root, ['paths', path], method)),
  );
  const components = childrenOf(child(root, 'components'), 'schemas').flatMap(([name, schema]) =>
    schemaMutations(schema, ['components', 'schemas', name]),
  );
  return [...paths, ...components];
}

function operationMutations(root: JsonObject, path: Path, method: string): readonly Mutation[] {
  const at = [...path, method];
  const operation = child(child(child(root, 'paths'), String(path[1])), method);
  const parameters = isJsonArray(operation['parameters']) ? operation['parameters'] : [];
  return [
    mutation('remove the operation', path, (item) => without(item, method)),
    ...['a required', 'an optional'].map((kind) =>
      mutation(`add ${kind} parameter`, at, (node) => ({
        ...node,
        parameters: [
          ...parameters,
          { name: 'zzz', in: 'query', required: kind === 'a required', schema: { type: 'string' } },
        ],
      })),
    ),
    ...parameters
      .filter(isJsonObject)
      .flatMap((parameter, index) => parameterMutations(parameter, [...at, 'parameters', index], at, index)),
    ...bodyMutations(child(operation, 'requestBody'), [...at, 'requestBody']),
    mutation('add a status', [...at, 'responses'], (node) => ({ ...node, '418': { description: 'tea' } })),
    ...childrenOf(operation, 'responses').flatMap(([status, response]) => [
      mutation(`remove status ${status}`, [...at, 'responses'], (node) => without(node, status)),
      ...contentMutations(response, [...at, 'responses', status]),
    ]),
  ];
}

function parameterMutations(
  parameter: JsonObject,
  at: Path,
  owner: Path,
  index: number,
): readonly Mutation[] {
  if (parameter['$ref'] !== undefined || parameter['in'] === 'path') return [];
  const schema = child(parameter, 'schema');
  return [
    mutation('remove the parameter', owner, (node) => ({
      ...node,
      parameters: (node['parameters'] as readonly JsonValue[]).filter((_, other) => other !== index),
    })),
    mutation('turn required', at, (node) => ({ ...node, required: node['required'] !== true })),
    ...schemaMutations(schema, [...at, 'schema']),
  ].filter(({ name }) => !name.startsWith('null'));
}

function bodyMutations(body: JsonObject, at: Path): readonly Mutation[] {
  if (Object.keys(body).length === 0) return [];
  return [
    mutation('remove the body', at.slice(0, -1), (node) => without(node, 'requestBody')),
    mutation('turn required', at, (node) => ({ ...node, required: node['required'] !== true })),
    ...contentMutations(body, at),
  ];
}

function contentMutations(owner: JsonObject, at: Path): readonly Mutation[] {
  return childrenOf(owner, 'content').flatMap(([type, media]) => [
    mutation('rename the media type', [...at, 'content'], (node) => ({
      ...without(node, type),
      'application/zzz': media,
    })),
    mutation('remove the media type', [...at, 'content'], (node) => without(node, type)),
    ...schemaMutations(child(media, 'schema'), [...at, 'content', type, 'schema']),
  ]);
}

/** Changes of a schema, and of those inside of it. */
export function schemaMutations(schema: JsonObject, at: Path): readonly Mutation[] {
  if (schema['$ref'] !== undefined) return [];
  const inside = [
    ...childrenOf(schema, 'properties').map(([name, each]) => [[...at, 'properties', name], each] as const),
    ...childrenOf(schema, 'oneOf').map(([name, each]) => [[...at, 'oneOf', name], each] as const),
    ...childrenOf(schema, 'allOf').map(([name, each]) => [[...at, 'allOf', name], each] as const),
    ...(isJsonObject(schema['items']) ? [[[...at, 'items'], schema['items']] as const] : []),
  ];
  return [
    ...typeMutations(schema, at),
    ...valueMutations(schema, at),
    ...textMutations(schema, at),
    ...objectMutations(schema, at),
    ...inside.flatMap(([path, each]) => schemaMutations(each, path)),
  ];
}

function typeMutations(schema: JsonObject, at: Path): readonly Mutation[] {
  const { type } = schema;
  if (typeof type !== 'string' || isListed(schema)) return [];
  return [
    mutation('another type', at, (node) => ({ ...node, type: type === 'boolean' ? 'array' : 'boolean' })),
    // Of what has to hold besides, or may come besides, another part or branch decides as well.
    ...(type === 'object' || at.includes('oneOf')
      ? []
      : [mutation('null allowed', at, (node) => ({ ...node, type: [type, 'null'] }))]),
    mutation('any type', at, () => ({})),
  ];
}

function isListed(schema: JsonObject): boolean {
  return schema['enum'] !== undefined || schema['const'] !== undefined;
}

function valueMutations(schema: JsonObject, at: Path): readonly Mutation[] {
  const values = schema['enum'];
  const more = schema['type'] === 'string' ? 'zzz' : 987;
  if (schema['const'] !== undefined)
    return [mutation('another constant', at, (node) => ({ ...node, const: more }))];
  if (!isJsonArray(values)) return [];
  return [
    mutation('a new value', at, (node) => ({ ...node, enum: [...values, more] })),
    ...(values.length > 1
      ? [mutation('a value less', at, (node) => ({ ...node, enum: values.slice(1) }))]
      : []),
    mutation('any value', at, (node) => without(node, 'enum')),
  ];
}

const LIMITS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'];

function textMutations(schema: JsonObject, at: Path): readonly Mutation[] {
  if (isListed(schema)) return [];
  const limits = LIMITS.filter((keyword) => typeof schema[keyword] === 'number');
  const texts = ['format', 'pattern'].filter((keyword) => schema[keyword] !== undefined);
  return [
    // At least none is what goes without saying.
    ...limits
      .filter((keyword) => !(schema[keyword] === 0 && keyword.startsWith('min') && keyword !== 'minimum'))
      .map((keyword) => mutation(`no ${keyword}`, at, (node) => without(node, keyword))),
    ...limits.map((keyword) =>
      mutation(`another ${keyword}`, at, (node) => ({ ...node, [keyword]: Number(node[keyword]) + 1 })),
    ),
    ...texts.map((keyword) => mutation(`no ${keyword}`, at, (node) => without(node, keyword))),
    ...(schema['type'] === 'string'
      ? [mutation('another format', at, (node) => ({ ...node, format: 'zzz' }))]
      : []),
  ];
}

function objectMutations(schema: JsonObject, at: Path): readonly Mutation[] {
  if (schema['type'] !== 'object' || schema['properties'] === undefined) return [];
  const required = isJsonArray(schema['required']) ? schema['required'] : [];
  const names = childrenOf(schema, 'properties').map(([name]) => name);
  return [
    mutation('a new property', at, (node) => ({
      ...node,
      properties: { ...child(node, 'properties'), zzz: { type: 'string' } },
    })),
    mutation('closed', at, (node) =>
      node['additionalProperties'] === false
        ? without(node, 'additionalProperties')
        : { ...node, additionalProperties: false },
    ),
    ...names.map((name) =>
      mutation(`no ${name}`, at, (node) => ({
        ...node,
        properties: without(child(node, 'properties'), name),
        required: required.filter((other) => other !== name),
      })),
    ),
    ...names.map((name) =>
      mutation(`turn required ${name}`, at, (node) => ({
        ...node,
        required: required.includes(name) ? required.filter((other) => other !== name) : [...required, name],
      })),
    ),
  ];
}

function mutation(what: string, at: Path, edit: Edit): Mutation {
  return { name: `${what} at ${toPointer(at)}`, apply: (root) => editedAt(root, at, edit) };
}

function editedAt(node: JsonObject, [token, ...rest]: Path, edit: Edit): JsonObject {
  if (token === undefined) return edit(node);
  const inner = node[String(token)];
  if (isJsonArray(inner)) {
    const [index, ...deeper] = rest;
    const items = inner.map((item, at) =>
      at === Number(index) && isJsonObject(item) ? editedAt(item, deeper, edit) : item,
    );
    return { ...node, [token]: items };
  }
  return { ...node, [token]: editedAt(isJsonObject(inner) ? inner : {}, rest, edit) };
}

function without(node: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(node).filter(([other]) => other !== name));
}

function child(node: JsonObject, name: string): JsonObject {
  const value = node[name];
  return isJsonObject(value) ? value : {};
}

function childrenOf(node: JsonObject, name: string): readonly (readonly [string, JsonObject])[] {
  const value = node[name];
  if (!isJsonObject(value) && !isJsonArray(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => (isJsonObject(each) ? [[key, each] as const] : []));
}
