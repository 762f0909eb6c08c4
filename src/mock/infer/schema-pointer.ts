import { escapeToken } from '../../json/json-pointer.ts';
import type { OperationTable } from '../../spec/operation-table.ts';
import { pointerOf } from '../../spec/reference.ts';
import type { SchemaObject } from '../../spec/schema.ts';
import { schemaAt } from '../../spec/schema-at.ts';

/**
 * Where the references from a schema end: two places with the same one hold the same kind of thing. One in an `allOf`
 * of its own, which is how OpenAPI 3.0 puts a description beside one, counts too.
 */
export function targetOf(table: OperationTable, pointer: string): string {
  const schema = schemaAt(table.schemas, pointer);
  if (typeof schema !== 'object') return pointer;
  const [only] = schema.allOf ?? [];
  const reference =
    schema.$ref ?? (schema.allOf?.length === 1 && typeof only === 'object' ? only.$ref : undefined);
  return reference === undefined ? pointer : targetOf(table, pointerOf(reference));
}

/** Pointer of the schema of a member, down a path of names that a view has. Throws where one is not declared. */
export function memberAt(table: OperationTable, pointer: string, path: readonly string[]): string {
  return path.reduce((at, name) => {
    const place = `/properties/${escapeToken(name)}`;
    const found = declaredAt(table, at, ({ properties = {} }) => Object.hasOwn(properties, name), place);
    if (found === undefined) throw new Error(`The schema at ${at} declares no property "${name}"`);
    return found;
  }, pointer);
}

/** Pointer of the schema of the items of a list. Throws where none is declared. */
export function itemsAt(table: OperationTable, pointer: string): string {
  const found = declaredAt(table, pointer, ({ items }) => items !== undefined, '/items');
  if (found === undefined) throw new Error(`The schema at ${pointer} declares no items`);
  return found;
}

/** In the schema itself, in what it refers to, or in one of its parts and alternatives. */
function declaredAt(
  table: OperationTable,
  pointer: string,
  declares: (schema: SchemaObject) => boolean,
  place: string,
): string | undefined {
  const schema = schemaAt(table.schemas, pointer);
  if (typeof schema !== 'object') return undefined;
  if (declares(schema)) return pointer + place;
  const nested = (['allOf', 'oneOf', 'anyOf'] as const).flatMap((keyword) =>
    (schema[keyword] ?? []).map((_, index) => `${pointer}/${keyword}/${index}`),
  );
  const places = schema.$ref === undefined ? nested : [pointerOf(schema.$ref), ...nested];
  for (const at of places) {
    const found = declaredAt(table, at, declares, place);
    if (found !== undefined) return found;
  }
  return undefined;
}
