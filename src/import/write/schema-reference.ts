import { escapeToken, lastToken } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../../json/json-value.ts';

const BASE = '#/components/schemas/';

/** Members whose values are data: what looks like a reference in there is none. */
const DATA = new Set(['example', 'examples', 'default', 'enum', 'const', 'value']);

export function referenceTo(name: string): string {
  return `${BASE}${escapeToken(name)}`;
}

/** The name of the schema that a reference leads to; undefined where it leads elsewhere. */
export function referredName(reference: JsonValue | undefined): string | undefined {
  if (typeof reference !== 'string' || !reference.startsWith(BASE)) return undefined;
  return lastToken(reference.slice(1));
}

/** A tree whose references to schemas lead to other names. */
export function renameReferences<Node extends JsonValue>(
  node: Node,
  names: ReadonlyMap<string, string>,
): Node {
  // What is mapped stays what it was: an object, an array or something plain.
  return names.size === 0 ? node : (renamed(node, names, false) as Node);
}

function renamed(node: JsonValue, names: ReadonlyMap<string, string>, isMap: boolean): JsonValue {
  if (isJsonArray(node)) return node.map((item) => renamed(item, names, false));
  if (!isJsonObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (isMap) return [key, renamed(value, names, false)];
      const name = key === '$ref' ? referredName(value) : undefined;
      if (name !== undefined) return [key, referenceTo(names.get(name) ?? name)];
      if (DATA.has(key)) return [key, value];
      return [key, renamed(value, names, key === 'properties')];
    }),
  );
}
