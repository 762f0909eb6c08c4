import { valueAt } from '../json/json-pointer.ts';
import { isJsonObject, type JsonObject } from '../json/json-value.ts';
import type { OperationTable } from './operation-table.ts';
import type { Schema } from './schema.ts';

/** The schema at a JSON Pointer of the document: a root of the table, or a place inside one. */
export function schemaAt(schemas: OperationTable['schemas'], pointer: string): Schema | undefined {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const root = schemas[pointer.slice(0, end)];
    if (root !== undefined) return end === pointer.length ? root : inside(root, pointer.slice(end));
  }
  return undefined;
}

function inside(root: Schema, pointer: string): Schema | undefined {
  // A schema is JSON; its interface only names the keywords.
  const found = valueAt(root as boolean | JsonObject, pointer);
  return typeof found === 'boolean' || isJsonObject(found) ? (found as Schema) : undefined;
}
