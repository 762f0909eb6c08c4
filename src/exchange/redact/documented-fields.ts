import { isJsonArray, type JsonValue } from '../../json/json-value.ts';
import { explainSchema } from '../../spec/explain/explain-schema.ts';
import type { OperationTable } from '../../spec/operation-table.ts';
import type { SchemaObject } from '../../spec/schema.ts';
import { type NamedSchema, namedSchemas, propertyNames } from './named-schemas.ts';

/** What a spec publishes of the values under its names. */
export interface DocumentedFields {
  /** Whether the spec lists the value (`enum`, `const`) under this name; that of a header in lower case. */
  readonly isListed: (name: string, value: string) => boolean;
  /** Whether the spec has a property of this name. */
  readonly isDeclared: (name: string) => boolean;
  readonly demands: readonly FieldDemand[];
}

/** What a schema asks of a value that it does not list: a pattern, a format, a range. */
export interface FieldDemand {
  readonly name: string;
  readonly isHeader: boolean;
  /** Whether it allows a text, as it stands or as the number that it writes. */
  readonly allows: (value: string) => boolean;
}

export const NOTHING_DOCUMENTED: DocumentedFields = {
  isListed: () => false,
  isDeclared: () => false,
  demands: [],
};

/** Lengths are not among them: what stands in place of a value is as long. */
const DEMANDING = [
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
] as const;

/** A spec is walked once, however many exchanges are redacted by it. */
const known = new WeakMap<OperationTable, DocumentedFields>();

export function documentedFields(table: OperationTable): DocumentedFields {
  const before = known.get(table);
  if (before !== undefined) return before;
  const named = namedSchemas(table);
  const listed = listedValues(named);
  const names = propertyNames(table);
  const fields: DocumentedFields = {
    isListed: (name, value) => listed.get(name)?.has(value) ?? false,
    isDeclared: (name) => names.has(name),
    demands: named.filter(({ schema }) => isDemanding(schema)).map((one) => demandOf(one, table)),
  };
  known.set(table, fields);
  return fields;
}

function listedValues(named: readonly NamedSchema[]): ReadonlyMap<string, ReadonlySet<string>> {
  const listed = new Map<string, Set<string>>();
  for (const { name, schema } of named) {
    for (const value of valuesOf(schema)) {
      const values = listed.get(name) ?? new Set();
      listed.set(name, values.add(String(value)));
    }
  }
  return listed;
}

function valuesOf({ enum: values, const: constant }: SchemaObject): readonly (string | number)[] {
  const all: readonly (JsonValue | undefined)[] = [constant, ...(isJsonArray(values) ? values : [])];
  return all.filter((value) => typeof value === 'string' || typeof value === 'number');
}

function isDemanding(schema: SchemaObject): boolean {
  return valuesOf(schema).length === 0 && DEMANDING.some((keyword) => schema[keyword] !== undefined);
}

function demandOf({ name, isHeader, schema }: NamedSchema, { schemas }: OperationTable): FieldDemand {
  const allows = (value: JsonValue) =>
    explainSchema({ schemas, schema, specPointer: '', value, pointer: '' }).length === 0;
  const types = [schema.type].flat();
  const isNumber = types.includes('integer') || types.includes('number');
  return {
    ...{ name, isHeader },
    allows: (value) => allows(value) || (isNumber && /^\d+$/.test(value) && allows(Number(value))),
  };
}
