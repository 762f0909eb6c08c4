import { survivesDouble } from '../../json/exact-decimal.ts';
import { escapeToken } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../../json/json-value.ts';

/** A value of an example, with the line that it begins on and what a comment beside it says. */
export type ExampleNode = (ObjectNode | ArrayNode | ScalarNode) & {
  /** 1-based, in the page. */
  readonly line: number;
};

export interface ObjectNode {
  readonly kind: 'object';
  readonly members: readonly ExampleMember[];
}

export interface ExampleMember {
  readonly name: string;
  readonly value: ExampleNode;
  readonly line: number;
  readonly comment?: string;
}

export interface ArrayNode {
  readonly kind: 'array';
  readonly items: readonly ExampleNode[];
}

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The number as it was written, where a double holds another. */
  readonly literal?: string;
}

/** The value, without what only the page knows. A name that stands twice counts by its last value. */
export function exampleValue(node: ExampleNode): JsonValue {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') return node.items.map(exampleValue);
  return Object.fromEntries(node.members.map(({ name, value }) => [name, exampleValue(value)]));
}

/** The numbers that a double does not hold, by JSON Pointer. */
export function exampleLiterals(node: ExampleNode): ReadonlyMap<string, string> {
  const literals = new Map<string, string>();
  collect(node, '', literals);
  return literals;
}

function collect(node: ExampleNode, pointer: string, literals: Map<string, string>): void {
  if (node.kind === 'scalar') {
    if (node.literal !== undefined) literals.set(pointer, node.literal);
  } else if (node.kind === 'array') {
    for (const [at, item] of node.items.entries()) collect(item, `${pointer}/${at}`, literals);
  } else {
    for (const { name, value } of node.members) collect(value, `${pointer}/${escapeToken(name)}`, literals);
  }
}

export function numberNode(text: string, line: number): ExampleNode {
  const value = Number(text);
  return survivesDouble(text)
    ? { kind: 'scalar', value, line }
    : { kind: 'scalar', value, literal: text, line };
}

/** A value that was read by other means; all of it on one line. */
export function nodeOf(value: JsonValue, line: number): ExampleNode {
  if (isJsonArray(value)) return { kind: 'array', items: value.map((item) => nodeOf(item, line)), line };
  if (!isJsonObject(value)) return { kind: 'scalar', value, line };
  const members = Object.entries(value).map(([name, inner]) => ({ name, value: nodeOf(inner, line), line }));
  return { kind: 'object', members, line };
}
