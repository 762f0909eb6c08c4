import { pointerTokens, toPointer } from '../../json/json-pointer.ts';
import type { JsonValue } from '../../json/json-value.ts';
import type { OperationTable } from '../operation-table.ts';
import { appliedSchemas, type SchemaPlace } from './applied-schemas.ts';

export type OutcomeValues =
  | { readonly kind: 'fixed'; readonly values: readonly JsonValue[] }
  /** JSON Pointer of the property that may be absent. */
  | { readonly kind: 'optional'; readonly property: string }
  | { readonly kind: 'free' };

/** Which values the verdict can have in a body of a schema, by `const` and `enum` only. */
export function outcomeValues(
  schemas: OperationTable['schemas'],
  body: string,
  verdict: string,
): OutcomeValues {
  let applied = appliedSchemas(schemas, body);
  let path = '';
  for (const token of pointerTokens(verdict)) {
    path += toPointer([token]);
    if (!applied.some(({ schema }) => schema.required?.includes(token))) {
      return { kind: 'optional', property: path };
    }
    applied = applied.flatMap(({ pointer, schema }) =>
      schema.properties !== undefined && Object.hasOwn(schema.properties, token)
        ? appliedSchemas(schemas, pointer + toPointer(['properties', token]))
        : [],
    );
  }
  const values = valuesOf(applied);
  return values === undefined ? { kind: 'free' } : { kind: 'fixed', values };
}

function valuesOf(applied: readonly SchemaPlace[]): readonly JsonValue[] | undefined {
  const constant = applied.find(({ schema }) => schema.const !== undefined)?.schema.const;
  if (constant !== undefined) return [constant];
  return applied.find(({ schema }) => schema.enum !== undefined)?.schema.enum;
}
