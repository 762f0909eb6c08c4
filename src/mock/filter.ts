import type { JsonObject } from '../json/json-value.ts';

/**
 * How a parameter of a request chooses records, by a field of theirs. Range filters include both ends;
 * `oneOf` takes a comma-separated list. An empty parameter filters nothing.
 */
export type Filter<F extends string = string> =
  | { readonly equals: F }
  | { readonly oneOf: F }
  | { readonly atLeast: F }
  | { readonly atMost: F };

export type Test = (record: JsonObject) => boolean;

/** The test that a parameter's value asks for, or `undefined` where it asks for nothing. */
export function testOf(filter: Filter, value: unknown): Test | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if ('equals' in filter) return ({ [filter.equals]: field }) => field === value;
  if ('oneOf' in filter) return isOneOf(filter.oneOf, String(value));
  if ('atLeast' in filter) return ({ [filter.atLeast]: field }) => isOrdered(value, field);
  return ({ [filter.atMost]: field }) => isOrdered(field, value);
}

function isOneOf(name: string, list: string): Test {
  const wanted = new Set(list.split(',').map((item) => item.trim()));
  return ({ [name]: field }) => wanted.has(String(field));
}

/** Numbers by size, texts (zone-less dates) by their characters; a field that is not there is in no range. */
function isOrdered(low: unknown, high: unknown): boolean {
  if (typeof low === 'number' && typeof high === 'number') return low <= high;
  return typeof low === 'string' && typeof high === 'string' && low <= high;
}
