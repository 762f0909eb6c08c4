import { valueAt } from '../json/json-pointer.ts';
import { isJsonObject, type JsonObject } from '../json/json-value.ts';
import type { OperationTable } from './operation-table.ts';
import type { Schema } from './schema.ts';

/** The schema at a JSON Pointer of the document: a root of the table, or a place inside one. */
export function schemaAt(schemas: OperationTable['schemas'], pointer: string): Schema | undefined {
  const at = rootOf(schemas, pointer);
  const root = at === undefined ? undefined : schemas[at];
  if (at === undefined || root === undefined) return undefined;
  return at === pointer ? root : inside(root, pointer.slice(at.length));
}

/** The pointer of the root that a place is, or lies inside of; the innermost, where there are several. */
export function rootOf(schemas: OperationTable['schemas'], pointer: string): string | undefined {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const at = pointer.slice(0, end);
    if (schemas[at] !== undefined) return at;
  }
  return undefined;
}

function inside(root: Schema, pointer: string): Schema | undefined {
  // A schema is JSON; its interface only names the keywords.
  const found = valueAt(root as boolean | JsonObject, pointer);
  return typeof found === 'boolean' || isJsonObject(found) ? (found as Schema) : undefined;
}
