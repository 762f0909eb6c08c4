import type { OperationTable } from '../operation-table.ts';
import { pointerOf } from '../reference.ts';
import type { SchemaObject } from '../schema.ts';
import { schemaAt } from '../schema-at.ts';

type Schemas = OperationTable['schemas'];

export interface SchemaPlace {
  readonly pointer: string;
  readonly schema: SchemaObject;
}

/** The schemas that all apply to one value: the one at the pointer, what it refers to, and its `allOf`. */
export function appliedSchemas(schemas: Schemas, pointer: string): readonly SchemaPlace[] {
  const schema = schemaAt(schemas, pointer);
  if (typeof schema !== 'object') return [];
  const nested = [
    ...(schema.$ref === undefined ? [] : [pointerOf(schema.$ref)]),
    ...(schema.allOf ?? []).map((_, index) => `${pointer}/allOf/${index}`),
  ];
  return [{ pointer, schema }, ...nested.flatMap((next) => appliedSchemas(schemas, next))];
}
