import type { OperationFacts } from './facts.ts';

type Node = Readonly<Record<string, unknown>>;

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The facts of an OpenAPI document, with its references followed; written apart from the library on purpose. */
export function factsOfSpec(root: unknown): readonly OperationFacts[] {
  return Object.entries(objectAt(root, 'paths')).flatMap(([key, item]) =>
    METHODS.flatMap((method) => {
      const operation = objectAt(item, method);
      return Object.keys(operation).length === 0
        ? []
        : [operationFacts(root, method, key.replace(/#.*$/s, ''), operation)];
    }),
  );
}

function operationFacts(root: unknown, method: string, path: string, operation: Node): OperationFacts {
  const parameters = new Set<string>();
  const required = new Set<string>();
  for (const parameter of listAt(operation, 'parameters')) {
    const name = `${String(parameter['in'])}:${String(parameter['name'])}`;
    parameters.add(name);
    if (parameter['required'] === true) required.add(name);
  }
  for (const media of Object.values(objectAt(objectAt(operation, 'requestBody'), 'content')))
    for (const [field, isRequired] of fieldsOf(root, objectAt(media, 'schema'))) {
      parameters.add(`body:${field}`);
      if (isRequired) required.add(`body:${field}`);
    }
  const fields = new Map<string, ReadonlySet<string>>();
  for (const [status, response] of Object.entries(objectAt(operation, 'responses'))) {
    const found = Object.values(objectAt(response, 'content')).flatMap((media) => [
      ...fieldsOf(root, objectAt(media, 'schema')).keys(),
    ]);
    fields.set(status, new Set(found));
  }
  return { method: method.toUpperCase(), path, parameters, required, fields };
}

/** Every field below a schema, by its path, with whether the object that it stands in requires it. */
function fieldsOf(root: unknown, schema: Node): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  collect(root, schema, '', found, new Set());
  return found;
}

function collect(
  root: unknown,
  given: Node,
  at: string,
  found: Map<string, boolean>,
  around: ReadonlySet<Node>,
): void {
  const schema = resolved(root, given);
  // A tree of a model inside itself has no end.
  if (around.has(schema)) return;
  const inside = new Set([...around, schema]);
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  for (const [name, property] of Object.entries(objectAt(schema, 'properties'))) {
    const field = at === '' ? name : `${at}.${name}`;
    found.set(field, (found.get(field) ?? false) || required.includes(name));
    collect(root, nodeOf(property), field, found, inside);
  }
  for (const branch of ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => listAt(schema, keyword)))
    collect(root, branch, at, found, inside);
  if (schema['items'] !== undefined) collect(root, objectAt(schema, 'items'), `${at}[]`, found, inside);
}

function resolved(root: unknown, schema: Node): Node {
  const { $ref } = schema;
  if (typeof $ref !== 'string') return schema;
  const tokens = $ref
    .slice(2)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  return resolved(
    root,
    tokens.reduce<Node>((node, token) => objectAt(node, token), nodeOf(root)),
  );
}

function nodeOf(value: unknown): Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : {};
}

function objectAt(value: unknown, name: string): Node {
  return nodeOf(nodeOf(value)[name]);
}

function listAt(value: unknown, name: string): readonly Node[] {
  const list = nodeOf(value)[name];
  return Array.isArray(list) ? list.map(nodeOf) : [];
}
