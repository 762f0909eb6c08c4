import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  asNode,
  bodySchema,
  follow,
  type Node,
  operationsOf,
  readSpec,
  type SpecOperation,
} from './read-spec.ts';
import { requestRows, responseRows, type SpecRow } from './spec-rows.ts';

/** One operation with ways to ask what its spec accepts. */
export interface Subject {
  readonly operation: SpecOperation;
  readonly spec: Node;
  /** Whether a body may be sent. */
  readonly body: (value: unknown) => boolean;
  /** Whether the query parameter may have this value. Throws where there is no such parameter. */
  readonly query: (name: string, value: unknown) => boolean;
  /** Whether the value may be the body of a 200 answer. */
  readonly answer: (value: unknown) => boolean;
  /** The flattened field of the request or of a successful answer. Throws where there is none. */
  readonly row: (at: string) => SpecRow;
  /** The raw media type object of the 200 answer. */
  readonly media: Node;
}

/** Opens one operation of `specs/<id>/openapi.yaml`. Throws where there is none of that name. */
export function subject(id: string, operationId: string): Subject {
  const spec = readSpec(id);
  const operation = operationsOf(spec).find((each) => each.operationId === operationId);
  if (!operation) throw new Error(`specs/${id}/openapi.yaml has no operation ${operationId}`);
  const answer = follow(spec, asNode(operation.node['responses'])['200']);
  const media = asNode(asNode(answer['content'])['application/json']);
  const rows = [...requestRows(spec, operation), ...responseRows(spec, operation)];
  return {
    operation,
    spec,
    media,
    body: validator(spec, () => bodySchema(spec, operation)),
    query: (name, value) => validator(spec, () => parameter(operation, name)['schema'])(value),
    answer: validator(spec, () => media['schema']),
    row: (at) => {
      const found = rows.find((each) => each.at === at);
      if (!found) throw new Error(`${id} ${operationId} has no field at ${at}`);
      return found;
    },
  };
}

/** The query parameter of that name. Throws where there is none. */
export function parameter(operation: SpecOperation, name: string): Node {
  const found = operation.parameters.find((each) => each['in'] === 'query' && each['name'] === name);
  if (!found) throw new Error(`${operation.operationId} has no query parameter ${name}`);
  return found;
}

/** Which of the values are accepted. */
export function accepted<Value>(values: readonly Value[], ask: (value: Value) => boolean): Value[] {
  return values.filter((value) => ask(value));
}

/** Every mapping of a spec with the way to it, the spec itself first. */
export function nodesOf(value: unknown, at = ''): [string, Node][] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, each]) => nodesOf(each, `${at}/${key}`));
  return Array.isArray(value) ? below : [[at, asNode(value)], ...below];
}

/** Compiles at the first question, because most tests ask one side only. */
function validator(spec: Node, schema: () => unknown): (value: unknown) => boolean {
  let validate: ((value: unknown) => boolean) | undefined;
  return (value) => {
    validate ??= compile(spec, schema());
    return validate(value);
  };
}

function compile(spec: Node, schema: unknown): (value: unknown) => boolean {
  if (schema === undefined) throw new Error('there is no schema to ask');
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const validate = ajv.compile({ ...asNode(schema), components: spec['components'] ?? {} });
  return (value) => validate(value);
}
