import { toPointer } from '../../json/json-pointer.ts';
import type { JsonObject, JsonValue } from '../../json/json-value.ts';
import type { OperationTable } from '../../spec/operation-table.ts';
import type { SchemaObject } from '../../spec/schema.ts';
import { flatten } from '../applied-schemas.ts';

/** Values that stand at their places, which are reference tokens. */
export type Given = readonly (readonly [place: readonly string[], value: JsonValue])[];

/** Deeper, a schema that demands itself would go on for ever. */
const DEEPEST = 20;

/** A value with what schemas that apply to it together demand and what is given, and nothing else. */
export function leastValue(
  table: OperationTable,
  keywords: readonly SchemaObject[],
  given: Given,
  place: readonly string[] = [],
): JsonValue {
  const own = given.find(([at]) => toPointer(at) === toPointer(place));
  if (own !== undefined) return own[1];
  const example = keywords.flatMap(exampleOf)[0];
  const leads = given.some(([at]) => place.every((token, index) => at[index] === token));
  if (example !== undefined && !leads) return example;
  const type = keywords.flatMap((schema) => schema.type ?? [])[0];
  if (type !== 'object' && !leads && keywords.every(({ properties }) => properties === undefined)) {
    return plainValue(type, keywords);
  }
  return leastObject(table, keywords, given, place);
}

function leastObject(
  table: OperationTable,
  keywords: readonly SchemaObject[],
  given: Given,
  place: readonly string[],
): JsonObject {
  if (place.length > DEEPEST) return {};
  const required = keywords.flatMap((schema) => schema.required ?? []);
  const led = given.flatMap(([at]) =>
    place.every((token, index) => at[index] === token) ? at.slice(place.length, place.length + 1) : [],
  );
  return Object.fromEntries(
    [...new Set([...led, ...required])].map((name) => {
      const inside = keywords.flatMap(({ properties = {} }) =>
        Object.hasOwn(properties, name) ? flatten(table, properties[name]) : [],
      );
      return [name, leastValue(table, inside, given, [...place, name])];
    }),
  );
}

function exampleOf({
  const: only,
  enum: list,
  default: fallback,
  examples,
}: SchemaObject): readonly JsonValue[] {
  return [only, list?.[0], fallback, examples?.[0]].filter((value) => value !== undefined);
}

function plainValue(type: string | undefined, keywords: readonly SchemaObject[]): JsonValue {
  if (type === 'string') return '-'.repeat(Math.max(0, ...keywords.map(({ minLength = 0 }) => minLength)));
  if (type === 'integer' || type === 'number') {
    return Math.max(0, ...keywords.map(({ minimum = 0 }) => minimum));
  }
  if (type === 'boolean') return false;
  return type === 'array' ? [] : null;
}
