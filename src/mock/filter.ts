import { isJsonArray, type JsonObject } from '../json/json-value.ts';

/**
 * How a parameter of a request chooses records, by a field of theirs. Range filters include both ends;
 * `oneOf` takes a list, or a text with commas in between. An empty parameter filters nothing.
 */
export type Filter<F extends string = string> =
  | { readonly equals: F }
  | { readonly oneOf: F }
  | { readonly atLeast: F }
  | { readonly atMost: F };

export type Test = (record: JsonObject) => boolean;

/** The test that a parameter's value asks for, or `undefined` where it asks for nothing. */
export function testOf(filter: Filter, value: unknown): Test | undefined {
  if (value === undefined || value === null || value === '' || (isJsonArray(value) && value.length === 0))
    return undefined;
  if ('equals' in filter) return ({ [filter.equals]: field }) => field === value;
  if ('oneOf' in filter)
    return isOneOf(filter.oneOf, isJsonArray(value) ? value.map(String) : String(value).split(','));
  if ('atLeast' in filter) return ({ [filter.atLeast]: field }) => isOrdered(value, field);
  return ({ [filter.atMost]: field }) => isOrdered(field, value);
}

function isOneOf(name: string, list: readonly string[]): Test {
  const wanted = new Set(list.map((item) => item.trim()));
  return ({ [name]: field }) => field !== undefined && field !== null && wanted.has(String(field));
}

/** Numbers by size, texts (zone-less dates) by their characters; a field that is not there is in no range. */
function isOrdered(low: unknown, high: unknown): boolean {
  if (typeof low === 'number' && typeof high === 'number') return low <= high;
  return typeof low === 'string' && typeof high === 'string' && low <= high;
}
