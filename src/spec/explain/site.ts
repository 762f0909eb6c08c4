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
  readonly direction?: Direction;
}

/** Walks one site; handed down, so that the files of the walk need not import each other in a circle. */
export type Explain = (site: Site) => readonly Violation[];

/** The same value against a schema further down: `at('allOf', 0)`. */
export function below(site: Site, schema: Schema, ...tokens: readonly (string | number)[]): Site {
  return { ...site, schema, specPointer: pointerBelow(site.specPointer, tokens) };
}

/** In a loop, since a walk makes one for every value. */
function pointerBelow(pointer: string, tokens: readonly (string | number)[]): string {
  let below = pointer;
  for (const token of tokens) below += `/${escapeToken(String(token))}`;
  return below;
}

/** A child of the value against a schema further down. */
export function child(
  site: Site,
  name: string | number,
  value: JsonValue,
  schema: Schema,
  ...tokens: readonly (string | number)[]
): Site {
  return {
    ...site,
    schema,
    specPointer: pointerBelow(site.specPointer, tokens),
    value,
    pointer: `${site.pointer}/${escapeToken(String(name))}`,
  };
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
