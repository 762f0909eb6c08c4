import { type JsonType, jsonTypeOf } from '../../json/json-value.ts';
import type { Assumption } from '../doubt.ts';
import type { DraftField, DraftSchema } from '../draft.ts';
import type { ExampleMember, ExampleNode } from './example-node.ts';

/** The JSON types that values of one place have, without those that stand for a value to be put in. */
export function typesOf(nodes: readonly ExampleNode[]): JsonType[] {
  const types = new Set<JsonType>();
  for (const node of nodes) {
    if (node.kind !== 'scalar') types.add(node.kind);
    else if (!isPlaceholder(node)) types.add(jsonTypeOf(node.value));
  }
  if (types.has('number')) types.delete('integer');
  return [...types];
}

/** `{{token}}`, `xxx`, `${id}` and the like say nothing of the type. */
export function isPlaceholder(node: ExampleNode): boolean {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return false;
  return /^(?:\{\{.*\}\}|\$\{.*\}|<[^<>]+>|x{3,}|\*{3,}|\.{3,}|…+)$/i.test(node.value);
}

/** The members of the objects among the nodes, by name, in the order in which they first stand. */
export function membersOf(nodes: readonly ExampleNode[]): ReadonlyMap<string, readonly ExampleMember[]> {
  const members = new Map<string, ExampleMember[]>();
  for (const node of nodes) {
    if (node.kind !== 'object') continue;
    for (const member of node.members) {
      const known = members.get(member.name);
      if (known === undefined) members.set(member.name, [member]);
      else known.push(member);
    }
  }
  return members;
}

export function itemsOf(nodes: readonly ExampleNode[]): ExampleNode[] {
  return nodes.flatMap((node) => (node.kind === 'array' ? node.items : []));
}

/** The schema that values show where no table says anything. All of it is a guess. */
export function inferSchema(nodes: readonly ExampleNode[], page: string, because: Assumption): DraftSchema {
  const types = typesOf(nodes);
  const items = itemsOf(nodes);
  const members = membersOf(nodes);
  const only = types.length === 1 && types[0] === 'null';
  return {
    types: only ? [] : types,
    ...(types.includes('object') && {
      fields: [...members].map(([name, seen]) => inferField(name, seen, page)),
    }),
    ...(items.length > 0 && { items: inferSchema(items, page, because) }),
    assumed: [because],
    source: { page, line: nodes[0]?.line ?? 1 },
  };
}

/** A comment that says so; "not required" and "非必填" do not. */
const REQUIRED = /(?<!非|不|是否)必[填须传选]|(?<!not |non-?|是否)\brequired\b/i;

function inferField(name: string, seen: readonly ExampleMember[], page: string): DraftField {
  const comment = seen.find((member) => member.comment !== undefined)?.comment;
  const values = seen.map(({ value }) => value);
  const schema = inferSchema(values, page, { code: 'field-from-example' });
  const source = { page, line: seen[0]?.line ?? schema.source.line };
  return {
    name,
    required: comment !== undefined && REQUIRED.test(comment) ? true : undefined,
    schema: { ...schema, ...(comment !== undefined && { description: comment }), source },
  };
}
