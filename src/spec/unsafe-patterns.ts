import { escapeToken } from '../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../json/json-value.ts';
import type { OperationTable } from './operation-table.ts';

/** JSON Pointers of the patterns of a document that are not enforced, each once: they are none, or could hang the process. */
export function unsafePatterns({ schemas }: Pick<OperationTable, 'schemas'>): readonly string[] {
  const found = new Set<string>();
  // A schema is JSON; its interface only names the keywords.
  for (const [pointer, schema] of Object.entries(schemas)) collect(schema as JsonValue, pointer, found);
  return [...found].sort();
}

function collect(node: JsonValue, pointer: string, found: Set<string>): void {
  if (!isJsonArray(node) && !isJsonObject(node)) return;
  for (const [name, value] of Object.entries(node)) {
    if (name === 'x-lockstep-unsafe-pattern') found.add(`${pointer}/pattern`);
    else if (name === 'x-lockstep-unsafe-pattern-properties' && isJsonObject(value)) {
      for (const pattern of Object.keys(value))
        found.add(`${pointer}/patternProperties/${escapeToken(pattern)}`);
    } else collect(value, `${pointer}/${escapeToken(name)}`, found);
  }
}
