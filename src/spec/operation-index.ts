import type { Operation, OperationTable } from './operation-table.ts';
import { compileSegment, type Segment } from './path-segment.ts';

export type RouteMatch =
  | {
      readonly kind: 'operation';
      readonly operation: Operation;
      readonly pathParameters: Readonly<Record<string, string>>;
    }
  /** The path exists, the method does not; in upper case, sorted. */
  | { readonly kind: 'method-not-allowed'; readonly allowed: readonly string[] }
  /** Path and method exist, the query chooses none of their operations. */
  | { readonly kind: 'not-selected'; readonly candidates: readonly Operation[] }
  | { readonly kind: 'not-found' };

export interface OperationIndex {
  /** Finds the operation of a request in time that does not grow with the number of operations. */
  match(method: string, path: string, query: readonly (readonly [string, string])[]): RouteMatch;
}

interface Node {
  readonly literal: Map<string, Node>;
  readonly templated: { readonly segment: Segment; readonly node: Node }[];
  /** By method, in upper case. */
  readonly operations: Map<string, Operation[]>;
}

interface Found {
  readonly node: Node;
  readonly values: Readonly<Record<string, string>>;
}

const NOT_FOUND: RouteMatch = { kind: 'not-found' };
const NO_VALUES: Readonly<Record<string, string>> = {};

/** Indexes the operations of a table by path and method. Literal segments win over templated ones. */
export function createOperationIndex(table: OperationTable): OperationIndex {
  const root = emptyNode();
  const literalPaths = new Map<string, Node>();
  for (const operation of table.operations) {
    const node = insert(root, operation);
    if (!operation.path.includes('{')) literalPaths.set(operation.path, node);
  }
  return {
    match(method, path, query) {
      const direct = literalPaths.get(path);
      const found =
        direct === undefined
          ? search(root, path.split('/').slice(1), 0)
          : { node: direct, values: NO_VALUES };
      return found === undefined ? NOT_FOUND : select(found, method, query);
    },
  };
}

function emptyNode(): Node {
  return { literal: new Map(), templated: [], operations: new Map() };
}

function insert(root: Node, operation: Operation): Node {
  let node = root;
  for (const text of operation.path.split('/').slice(1))
    node = text.includes('{') ? templated(node, text) : literal(node, text);
  const operations = node.operations.get(operation.method) ?? [];
  node.operations.set(operation.method, [...operations, operation]);
  return node;
}

function literal(node: Node, text: string): Node {
  const child = node.literal.get(text) ?? emptyNode();
  node.literal.set(text, child);
  return child;
}

function templated(node: Node, text: string): Node {
  const known = node.templated.find(({ segment }) => segment.template === text);
  if (known !== undefined) return known.node;
  const child = emptyNode();
  node.templated.push({ segment: compileSegment(text), node: child });
  return child;
}

function search(node: Node, segments: readonly string[], depth: number): Found | undefined {
  const text = segments[depth];
  if (text === undefined) return node.operations.size > 0 ? { node, values: NO_VALUES } : undefined;
  const next = node.literal.get(text);
  const direct = next === undefined ? undefined : search(next, segments, depth + 1);
  if (direct !== undefined) return direct;
  for (const { segment, node: child } of node.templated) {
    const values = segment.match(text);
    const found = values === undefined ? undefined : search(child, segments, depth + 1);
    if (found !== undefined) return { node: found.node, values: { ...values, ...found.values } };
  }
  return undefined;
}

function select(
  { node, values }: Found,
  method: string,
  query: readonly (readonly [string, string])[],
): RouteMatch {
  const candidates = node.operations.get(method);
  if (candidates === undefined)
    return { kind: 'method-not-allowed', allowed: [...node.operations.keys()].sort() };
  const operation = candidates.find((candidate) => isSelected(candidate, query));
  if (operation === undefined) return { kind: 'not-selected', candidates };
  return { kind: 'operation', operation, pathParameters: values };
}

function isSelected(operation: Operation, query: readonly (readonly [string, string])[]): boolean {
  return operation.parameters.every(
    ({ name, constant }) =>
      constant === undefined || query.some(([sent, value]) => sent === name && value === constant),
  );
}
