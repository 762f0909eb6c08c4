import { escapeToken } from '../../json/json-pointer.ts';
import type { OperationTable } from '../../spec/operation-table.ts';
import { pointerOf } from '../../spec/reference.ts';
import type { SchemaObject } from '../../spec/schema.ts';
import { schemaAt } from '../../spec/schema-at.ts';

/** Where the references from a schema end: two places with the same one hold the same kind of thing. */
export function targetOf(table: OperationTable, pointer: string): string {
  const schema = schemaAt(table.schemas, pointer);
  if (typeof schema !== 'object') return pointer;
  const [only] = schema.allOf ?? [];
  const reference =
    schema.$ref ?? (schema.allOf?.length === 1 && typeof only === 'object' ? only.$ref : undefined);
  return reference === undefined ? pointer : targetOf(table, pointerOf(reference));
}

/** Pointer of the schema of a member, down a path of names, as far as each is declared. */
export function memberAt(
  table: OperationTable,
  pointer: string,
  path: readonly string[],
): string | undefined {
  let at: string | undefined = pointer;
  for (const name of path) {
    at = declaredAt(table, at, ({ properties = {} }) =>
      Object.hasOwn(properties, name) ? `/properties/${escapeToken(name)}` : undefined,
    );
    if (at === undefined) return undefined;
  }
  return at;
}

/** Pointer of the schema of the items of a list. */
export function itemsAt(table: OperationTable, pointer: string): string | undefined {
  return declaredAt(table, pointer, ({ items }) => (items === undefined ? undefined : '/items'));
}

/** In the schema itself, in what it refers to, or in one of its parts and alternatives. */
function declaredAt(
  table: OperationTable,
  pointer: string,
  place: (schema: SchemaObject) => string | undefined,
): string | undefined {
  const schema = schemaAt(table.schemas, pointer);
  if (typeof schema !== 'object') return undefined;
  const own = place(schema);
  if (own !== undefined) return pointer + own;
  const nested = (['allOf', 'oneOf', 'anyOf'] as const).flatMap((keyword) =>
    (schema[keyword] ?? []).map((_, index) => `${pointer}/${keyword}/${index}`),
  );
  const places = schema.$ref === undefined ? nested : [pointerOf(schema.$ref), ...nested];
  for (const at of places) {
    const found = declaredAt(table, at, place);
    if (found !== undefined) return found;
  }
  return undefined;
}
