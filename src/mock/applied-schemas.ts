import { jsonTypeOf } from '../json/json-value.ts';
import type { OperationTable } from '../spec/operation-table.ts';
import { pointerOf } from '../spec/reference.ts';
import type { Schema, SchemaObject } from '../spec/schema.ts';
import { schemaAt } from '../spec/schema-at.ts';

/** The schemas that apply to the value itself: the one at a pointer, what it refers to, its `allOf`. */
export function keywordsAt(table: OperationTable, pointer: string): readonly SchemaObject[] {
  return flatten(table, schemaAt(table.schemas, pointer));
}

export function flatten(table: OperationTable, schema: Schema | undefined): readonly SchemaObject[] {
  if (typeof schema !== 'object') return [];
  const referred = schema.$ref === undefined ? [] : keywordsAt(table, pointerOf(schema.$ref));
  return [schema, ...referred, ...(schema.allOf ?? []).flatMap((part) => flatten(table, part))];
}

/** With the alternatives, of which the value need only fit one. */
export function withBranches(
  table: OperationTable,
  keywords: readonly SchemaObject[],
): readonly SchemaObject[] {
  return keywords.flatMap((schema) => {
    const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
    return [schema, ...branches.flatMap((branch) => withBranches(table, flatten(table, branch)))];
  });
}

export function typesOf(keywords: readonly SchemaObject[]): ReadonlySet<string> {
  return new Set(
    keywords.flatMap((schema) => {
      if (schema.type !== undefined) return schema.type;
      return (schema.enum ?? (schema.const === undefined ? [] : [schema.const])).map(jsonTypeOf);
    }),
  );
}
