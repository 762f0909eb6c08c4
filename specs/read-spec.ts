import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Any mapping of a spec: a schema, a parameter, an operation. */
export type Node = { readonly [key: string]: unknown };

/** One operation of a spec, with what its key in `paths` says. */
export interface SpecOperation {
  readonly operationId: string;
  readonly method: string;
  /** The path that is called: the key in `paths` without a `#name` after it. */
  readonly path: string;
  readonly node: Node;
  readonly parameters: readonly Node[];
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Whether a value is a mapping. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a mapping; anything else is read as an empty one. */
export function asNode(value: unknown): Node {
  return isNode(value) ? value : {};
}

/** The value as a list; anything else is read as an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text of `specs/<id>/openapi.yaml`. Throws where the file is missing. */
export function readText(id: string): string {
  return readFileSync(new URL(`./${id}/openapi.yaml`, import.meta.url), 'utf8');
}

// Parsing takes far longer than a test, and nobody changes what was parsed.
const parsed = new Map<string, Node>();

/** Reads `specs/<id>/openapi.yaml`. Throws where the file is missing or holds no mapping. */
export function readSpec(id: string): Node {
  const known = parsed.get(id);
  if (known) return known;
  const spec: unknown = parse(readText(id));
  if (!isNode(spec)) throw new Error(`specs/${id}/openapi.yaml holds no mapping`);
  parsed.set(id, spec);
  return spec;
}

/** The value a local reference (`#/...`) points to. Throws where there is none. */
export function lookUp(spec: Node, reference: string): Node {
  const names = reference.replace(/^#\//, '').split('/');
  let value: unknown = spec;
  for (const name of names) value = asNode(value)[name.replaceAll('~1', '/').replaceAll('~0', '~')];
  if (!isNode(value)) throw new Error(`${reference} points to nothing in the spec`);
  return value;
}

/** The node itself, or what its `$ref` points to, with whatever stands beside the `$ref` on top. */
export function follow(spec: Node, value: unknown): Node {
  const node = asNode(value);
  if (typeof node['$ref'] !== 'string') return node;
  const { $ref: reference, ...beside } = node;
  return { ...follow(spec, lookUp(spec, String(reference))), ...beside };
}

/** Every operation of a spec, in its order. */
export function operationsOf(spec: Node): SpecOperation[] {
  return Object.entries(asNode(spec['paths'])).flatMap(([key, item]) => {
    const shared = asList(asNode(item)['parameters']);
    return methods.flatMap((method) => {
      const node = asNode(item)[method];
      if (!isNode(node)) return [];
      const parameters = [...shared, ...asList(node['parameters'])].map((each) => follow(spec, each));
      const path = key.split('#')[0] ?? key;
      return [
        { operationId: String(node['operationId']), method: method.toUpperCase(), path, node, parameters },
      ];
    });
  });
}

/** The schema of the request body, if the operation has one. */
export function bodySchema(spec: Node, operation: SpecOperation): unknown {
  const body = follow(spec, operation.node['requestBody']);
  return asNode(asNode(body['content'])['application/json'])['schema'];
}

/** The two branches of the 200 answer. Throws where they are not two or not told apart by a constant. */
export function outcomes(spec: Node, operation: SpecOperation): { success: Node; failure: Node } {
  const answer = follow(spec, asNode(operation.node['responses'])['200']);
  const schema = follow(spec, asNode(asNode(answer['content'])['application/json'])['schema']);
  const branches = asList(schema['oneOf']).map((branch) => follow(spec, branch));
  const [success, ...others] = branches.filter((branch) =>
    fieldsOf(spec, branch).some((field) => 'const' in field),
  );
  const failure = branches.find((branch) => branch !== success);
  if (!success || !failure || others.length > 0 || branches.length !== 2) {
    throw new Error(`${operation.operationId}: the 200 answer is not one success and one failure branch`);
  }
  return { success, failure };
}

function fieldsOf(spec: Node, schema: Node): Node[] {
  const inherited = asList(schema['allOf']).flatMap((member) => fieldsOf(spec, follow(spec, member)));
  return [...inherited, ...Object.values(asNode(schema['properties'])).map((field) => follow(spec, field))];
}
