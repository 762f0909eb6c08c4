import { escapeToken } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonValue, jsonTypeOf } from '../../json/json-value.ts';
import type { OperationTable } from '../operation-table.ts';
import type { Schema, SchemaObject } from '../schema.ts';
import type { Violation } from '../violation.ts';

export type Direction = 'request' | 'response';

/** A value held against a schema. */
export interface Site<S extends Schema = Schema> {
  readonly schemas: OperationTable['schemas'];
  readonly schema: S;
  readonly specPointer: string;
  readonly value: JsonValue;
  readonly pointer: string;
  /** Where the value travels: what is `readOnly` is not demanded of a request, nor `writeOnly` of a response. */
  readonly direction: Direction | undefined;
}

/** Walks one site; handed down, so that the files of the walk need not import each other in a circle. */
export type Explain = (site: Site) => readonly Violation[];

/** The same value against a schema further down: `at('allOf', 0)`. */
export function below(site: Site, schema: Schema, ...tokens: readonly (string | number)[]): Site {
  return elsewhere(site, schema, pointerBelow(site.specPointer, tokens));
}

/** The same value against a schema that stands anywhere. Member by member, which takes a fraction of a spread. */
export function elsewhere(
  { schemas, value, pointer, direction }: Site,
  schema: Schema,
  specPointer: string,
): Site {
  return { schemas, schema, specPointer, value, pointer, direction };
}

/** In a loop, since a walk makes one for every value. */
function pointerBelow(pointer: string, tokens: readonly (string | number)[]): string {
  let below = pointer;
  for (const token of tokens) below += `/${tokenOf(token)}`;
  return below;
}

function tokenOf(name: string | number): string {
  return typeof name === 'string' ? escapeToken(name) : String(name);
}

/** A child of the value against a schema further down. */
export function child(
  site: Site,
  name: string | number,
  value: JsonValue,
  schema: Schema,
  ...tokens: readonly (string | number)[]
): Site {
  const { schemas, direction } = site;
  const specPointer = pointerBelow(site.specPointer, tokens);
  return { schemas, schema, specPointer, value, pointer: `${site.pointer}/${tokenOf(name)}`, direction };
}

interface Details {
  /** What stands there, where it is not the value itself. */
  readonly received?: JsonValue;
  readonly open?: boolean;
}

export function violation(
  site: Site<SchemaObject>,
  keyword: string,
  expected: JsonValue,
  details: Details = {},
): Violation {
  return {
    keyword,
    pointer: site.pointer,
    specPointer: `${site.specPointer}/${keyword}`,
    expected,
    received: details.received ?? shortened(site.value),
    open: details.open ?? false,
  };
}

const LONGEST = 200;

/** A value as a message can show it: scalars as they are, long strings cut, containers by their type. */
export function shortened(value: JsonValue): JsonValue {
  if (typeof value === 'string') return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  return isJsonArray(value) || isJsonObject(value) ? jsonTypeOf(value) : value;
}
