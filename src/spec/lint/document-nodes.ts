import { toPointer } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';

/** What an object of a document is to OpenAPI. `other` holds nothing but fields of its own. */
export type NodeKind =
  | 'document'
  | 'info'
  | 'server'
  | 'paths'
  | 'path'
  | 'operation'
  | 'parameter'
  | 'body'
  | 'responses'
  | 'response'
  | 'media'
  | 'encoding'
  | 'header'
  | 'example'
  | 'callback'
  | 'link'
  | 'components'
  | 'schema'
  | 'other';

/** An object of a document; a reference counts as what it stands for. */
export interface DocumentNode {
  readonly kind: NodeKind;
  readonly pointer: string;
  readonly node: JsonObject;
}

/** One object, a list of them, or a map from names of the author's choice. */
type Child = NodeKind | `${NodeKind}[]` | `${NodeKind}{}`;

/** `*` stands for every field that is no extension. */
type Fields = Readonly<Record<string, Child>>;

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const SCHEMA_FIELDS = [
  ...['not', 'if', 'then', 'else', 'items', 'contains', 'propertyNames', 'contentSchema'],
  ...['additionalProperties', 'unevaluatedItems', 'unevaluatedProperties'],
];
const SCHEMA_LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const SCHEMA_MAPS = [
  ...['properties', 'patternProperties', 'dependentSchemas', 'dependencies'],
  ...['$defs', 'definitions'],
];
const VALUE_FIELDS: Fields = { schema: 'schema', examples: 'example{}', content: 'media{}' };

/** What stands in which field. What is not named is data, text or an extension, and is not looked into. */
const GRAMMAR: Readonly<Record<NodeKind, Fields>> = {
  document: {
    ...{ info: 'info', servers: 'server[]', paths: 'paths', webhooks: 'path{}' },
    ...{ components: 'components', tags: 'other[]', externalDocs: 'other' },
  },
  info: { contact: 'other', license: 'other' },
  server: { variables: 'other{}' },
  paths: { '*': 'path' },
  path: { ...all(METHODS, 'operation'), parameters: 'parameter[]', servers: 'server[]' },
  operation: {
    ...{ parameters: 'parameter[]', requestBody: 'body', responses: 'responses' },
    ...{ callbacks: 'callback{}', servers: 'server[]', externalDocs: 'other' },
  },
  parameter: VALUE_FIELDS,
  body: { content: 'media{}' },
  responses: { '*': 'response' },
  response: { headers: 'header{}', content: 'media{}', links: 'link{}' },
  media: { schema: 'schema', examples: 'example{}', encoding: 'encoding{}' },
  encoding: { headers: 'header{}' },
  header: VALUE_FIELDS,
  example: {},
  callback: { '*': 'path' },
  link: { server: 'server' },
  components: {
    ...{ schemas: 'schema{}', responses: 'response{}', parameters: 'parameter{}', examples: 'example{}' },
    ...{ requestBodies: 'body{}', headers: 'header{}', securitySchemes: 'other{}', links: 'link{}' },
    ...{ callbacks: 'callback{}', pathItems: 'path{}' },
  },
  schema: {
    ...all(SCHEMA_FIELDS, 'schema'),
    ...all(SCHEMA_LISTS, 'schema[]'),
    ...all(SCHEMA_MAPS, 'schema{}'),
    ...{ discriminator: 'other', externalDocs: 'other', xml: 'other' },
  },
  other: {},
};

/** The objects of a document that OpenAPI gives a meaning, in order, each before what it holds. */
export function documentNodes(root: JsonObject): readonly DocumentNode[] {
  const nodes: DocumentNode[] = [];
  collect('document', root, '', nodes);
  return nodes;
}

function collect(kind: NodeKind, node: JsonValue, pointer: string, into: DocumentNode[]): void {
  if (!isJsonObject(node)) return;
  into.push({ kind, pointer, node });
  const fields = GRAMMAR[kind];
  for (const [name, value] of Object.entries(node)) {
    if (name.startsWith('x-')) continue;
    const child = Object.hasOwn(fields, name) ? fields[name] : fields['*'];
    if (child !== undefined) collectField(child, value, pointer + toPointer([name]), into);
  }
}

function collectField(child: Child, value: JsonValue, pointer: string, into: DocumentNode[]): void {
  // The grammar has no other endings.
  const kind = child.replace(/\[\]$|\{\}$/, '') as NodeKind;
  if (kind === child) {
    collect(kind, value, pointer, into);
  } else if (child.endsWith('[]') ? isJsonArray(value) : isJsonObject(value)) {
    // Either has entries; those of a list are named by their index.
    for (const [name, item] of Object.entries(value as JsonObject)) {
      collect(kind, item, pointer + toPointer([name]), into);
    }
  }
}

function all(names: readonly string[], child: Child): Fields {
  return Object.fromEntries(names.map((name) => [name, child]));
}
