import { pointerTokens, valueAtTokens } from '../json/json-pointer.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { BodyChoice, Operation, OperationTable, Parameter } from './operation-table.ts';
import { decodeSegment, matchSegment, parseSegment, type Segment } from './path-segment.ts';

export type RouteMatch =
  | {
      readonly kind: 'operation';
      readonly operation: Operation;
      readonly pathParameters: Readonly<Record<string, string>>;
    }
  /** The path exists, the method does not; in upper case, sorted. */
  | { readonly kind: 'method-not-allowed'; readonly allowed: readonly string[] }
  /** Path and method exist, the query and the body choose none of their operations. */
  | { readonly kind: 'not-selected'; readonly candidates: readonly Operation[] }
  | { readonly kind: 'not-found' };

/** Whether the body says that it is this one of the operations of its method and path. */
export function isChosenByBody({ chosenBy }: Operation): boolean {
  return chosenBy !== undefined;
}

export interface OperationIndex {
  /**
   * Finds the operation of a request in time that does not grow with the number of operations. The body is asked
   * for only where it chooses between operations.
   */
  match(
    method: string,
    path: string,
    query: readonly (readonly [string, string])[],
    bodyOf?: BodyOf,
  ): RouteMatch;
}

/** The body of a request as a value, asked for several times; nothing where there is none or it cannot be read. */
export type BodyOf = () => JsonValue | undefined;

interface Node {
  readonly literal: Map<string, Node>;
  /** By their literal texts, since parameters of other names match the same; the more text, the earlier. */
  readonly templated: { readonly shape: string; readonly segment: Segment; readonly node: Node }[];
  /** By method, in upper case. Those that demand the most of the query and the body come first. */
  readonly operations: Map<string, Route[]>;
}

interface Route {
  readonly operation: Operation;
  /** The names of its path parameters, in order. */
  readonly names: readonly string[];
  readonly constants: readonly Parameter[];
  readonly choices: readonly RouteChoice[];
}

interface RouteChoice {
  readonly tokens: readonly string[];
  readonly constant: BodyChoice['constant'];
}

interface Found {
  readonly node: Node;
  readonly values: readonly string[];
}

const NOT_FOUND: RouteMatch = { kind: 'not-found' };
const NO_VALUES: readonly string[] = [];
const NO_BODY: BodyOf = () => undefined;

/**
 * Indexes the operations of a table by path and method. Literal segments win over templated ones, templated
 * ones with more text over those with less, and operations that demand a value of the query or the body over those
 * that demand none. A slash at the end makes another path.
 */
export function createOperationIndex(table: OperationTable): OperationIndex {
  const root = emptyNode();
  const literalPaths = new Map<string, Node>();
  for (const operation of table.operations) {
    const node = insert(root, operation);
    if (!operation.path.includes('{')) literalPaths.set(operation.path, node);
  }
  return {
    match(method, path, query, bodyOf = NO_BODY) {
      const direct = literalPaths.get(path);
      const found =
        direct === undefined
          ? search(root, path.split('/').slice(1), 0)
          : { node: direct, values: NO_VALUES };
      return found === undefined ? NOT_FOUND : select(found, method, query, bodyOf);
    },
  };
}

function emptyNode(): Node {
  return { literal: new Map(), templated: [], operations: new Map() };
}

function insert(root: Node, operation: Operation): Node {
  const names: string[] = [];
  let node = root;
  for (const text of operation.path.split('/').slice(1)) {
    const segment = parseSegment(text);
    node = segment.names.length > 0 ? templated(node, segment) : literal(node, text);
    names.push(...segment.names);
  }
  const constants = operation.parameters.filter(({ constant }) => constant !== undefined);
  const choices = (operation.chosenBy ?? []).map(({ pointer, constant }) => ({
    tokens: pointerTokens(pointer),
    constant,
  }));
  const route = { operation, names, constants, choices };
  const routes = [...(node.operations.get(operation.method) ?? []), route];
  node.operations.set(
    operation.method,
    routes.sort((a, b) => demandsOf(b) - demandsOf(a)),
  );
  return node;
}

function demandsOf({ constants, choices }: Route): number {
  return constants.length + choices.length;
}

function literal(node: Node, text: string): Node {
  const child = node.literal.get(text) ?? emptyNode();
  node.literal.set(text, child);
  return child;
}

function templated(node: Node, segment: Segment): Node {
  const shape = segment.literals.join('{}');
  const known = node.templated.find((branch) => branch.shape === shape);
  if (known !== undefined) return known.node;
  const child = emptyNode();
  node.templated.push({ shape, segment, node: child });
  node.templated.sort((a, b) => textLength(b.segment) - textLength(a.segment));
  return child;
}

function textLength({ literals }: Segment): number {
  return literals.join('').length;
}

function search(node: Node, segments: readonly string[], depth: number): Found | undefined {
  const text = segments[depth];
  if (text === undefined) return node.operations.size > 0 ? { node, values: NO_VALUES } : undefined;
  const next = node.literal.get(text) ?? encodedLiteral(node, text);
  const direct = next === undefined ? undefined : search(next, segments, depth + 1);
  if (direct !== undefined) return direct;
  for (const { segment, node: child } of node.templated) {
    const values = matchSegment(segment, text);
    const found = values === undefined ? undefined : search(child, segments, depth + 1);
    if (values !== undefined && found !== undefined)
      return { node: found.node, values: [...values, ...found.values] };
  }
  return undefined;
}

/** A client may encode more than it has to. */
function encodedLiteral(node: Node, text: string): Node | undefined {
  return text.includes('%') ? node.literal.get(decodeSegment(text)) : undefined;
}

function select(
  { node, values }: Found,
  method: string,
  query: readonly (readonly [string, string])[],
  bodyOf: BodyOf,
): RouteMatch {
  // What can be got can be asked for its head (RFC 9110, section 9.3.2), whether or not a spec says so.
  const routes = node.operations.get(method) ?? (method === 'HEAD' ? node.operations.get('GET') : undefined);
  if (routes === undefined)
    return { kind: 'method-not-allowed', allowed: [...node.operations.keys()].sort() };
  const route = routes.find((candidate) => isAsked(candidate, query) && isChosen(candidate, bodyOf));
  if (route === undefined) {
    const asked = routes.filter((candidate) => isAsked(candidate, query));
    const candidates = asked.length === 0 ? routes : asked;
    return { kind: 'not-selected', candidates: candidates.map(({ operation }) => operation) };
  }
  const { operation, names } = route;
  return { kind: 'operation', operation, pathParameters: named(names, values) };
}

const NO_PARAMETERS: Readonly<Record<string, string>> = Object.freeze({});

/** As many values as names, in their order. */
function named(names: readonly string[], values: readonly string[]): Readonly<Record<string, string>> {
  if (names.length === 0) return NO_PARAMETERS;
  return Object.fromEntries(
    names.flatMap((name, index) => values.slice(index, index + 1).map((value) => [name, value])),
  );
}

function isAsked({ constants }: Route, query: readonly (readonly [string, string])[]): boolean {
  return constants.every(({ name, constant }) =>
    query.some(([sent, value]) => sent === name && value === constant),
  );
}

function isChosen({ choices }: Route, bodyOf: BodyOf): boolean {
  return choices.every(({ tokens, constant }) => {
    const sent = valueAtTokens(bodyOf(), tokens);
    return sent === constant || sent === String(constant);
  });
}
