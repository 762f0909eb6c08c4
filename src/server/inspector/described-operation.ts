import type { JsonObject, JsonValue } from '../../json/json-value.ts';
import type { Operation, OperationTable } from '../../spec/operation-table.ts';
import { pointerOf } from '../../spec/reference.ts';
import { rootOf } from '../../spec/schema-at.ts';
import { walkReferences } from '../../spec/walk-references.ts';

/** More schemas than these are left out: a spec in which everything refers to everything has thousands. */
const MOST_SCHEMAS = 200;

/** An operation as its spec has it, with every schema that it leads to, by JSON Pointer. */
export function describedOperation(table: OperationTable, operation: Operation): JsonObject {
  const content = [
    ...(operation.requestBody?.content ?? []),
    ...operation.responses.flatMap((response) => response.content),
  ];
  const pointers = [...operation.parameters, ...content].flatMap(({ schema }) => schema ?? []);
  return {
    // An operation of the table is JSON.
    operation: operation as unknown as JsonObject,
    schemas: Object.fromEntries(reachable(table.schemas, pointers)),
  };
}

function reachable(
  schemas: OperationTable['schemas'],
  pointers: readonly string[],
): ReadonlyMap<string, JsonValue> {
  const found = new Map<string, JsonValue>();
  const waiting = [...pointers];
  for (let next = waiting.shift(); next !== undefined && found.size < MOST_SCHEMAS; next = waiting.shift()) {
    const root = rootOf(schemas, next);
    if (root === undefined || found.has(root)) continue;
    // A schema is JSON; its interface only names the keywords.
    const schema = schemas[root] as unknown as JsonValue;
    found.set(root, schema);
    walkReferences(schema, (reference) => waiting.push(pointerOf(reference)));
  }
  return found;
}
