import { isJsonArray, isJsonObject, type JsonValue } from '../../json/json-value.ts';
import { SOURCE_KEY } from './source-mark.ts';

/** A text that is the same for nodes that say the same, wherever they stand and in whatever order of members. */
export function canonical(node: JsonValue): string {
  if (isJsonArray(node)) return `[${node.map(canonical).join()}]`;
  if (!isJsonObject(node)) return typeof node === 'bigint' ? String(node) : JSON.stringify(node);
  const names = Object.keys(node).filter((name) => name !== SOURCE_KEY);
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(node[name] ?? null)}`)
    .join()}}`;
}
