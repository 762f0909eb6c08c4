import { isJsonArray } from '../json/json-value.ts';

/**
 * How a parameter of a request chooses records, by a field of theirs. Range filters include both ends;
 * `oneOf` takes a list, or a text with commas in between. An empty parameter filters nothing.
 */
export type Filter<F extends string = string> =
  | { readonly equals: F }
  | { readonly oneOf: F }
  | ({ readonly atLeast: F } & Range)
  | ({ readonly atMost: F } & Range);

interface Range {
  /** What stands in the field of a record that has no value there: it is in no range. */
  readonly none?: number | string;
}

/** Whether a record passes, by its value in the field of the filter; `undefined` where it lacks the field. */
export type Test = (field: unknown) => boolean;

export function fieldOf(filter: Filter): string {
  if ('equals' in filter) return filter.equals;
  if ('oneOf' in filter) return filter.oneOf;
  return 'atLeast' in filter ? filter.atLeast : filter.atMost;
}

/** What a parameter's value asks for. */
export interface Want {
  readonly passes: Test;
  /** The only texts and numbers that pass, where there are only some. */
  readonly values?: ReadonlySet<unknown>;
  /** The ends, both included, of what passes, where that is a range. */
  readonly range?: { readonly low?: unknown; readonly high?: unknown; readonly none?: unknown };
}

/** Whether a parameter's value asks for anything. */
export function isGiven(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return !isJsonArray(value) || value.length > 0;
}

/** What a parameter's value asks for, where it asks for anything. */
export function wantOf(filter: Filter, value: unknown): Want {
  if ('equals' in filter) return { passes: (field) => field === value, values: new Set([value]) };
  if ('oneOf' in filter) return oneOf(isJsonArray(value) ? value.map(String) : String(value).split(','));
  const { none } = filter;
  if ('atLeast' in filter) {
    return {
      passes: (field) => field !== none && isOrdered(value, field),
      range: { low: value, none },
    };
  }
  return { passes: (field) => field !== none && isOrdered(field, value), range: { high: value, none } };
}

function oneOf(list: readonly string[]): Want {
  const wanted = new Set<unknown>();
  for (const item of list) {
    const text = item.trim();
    wanted.add(text);
    // The number itself too, so that not every field has to be printed.
    if (String(Number(text)) === text) wanted.add(Number(text));
  }
  return {
    values: wanted,
    passes: (field) => {
      if (typeof field === 'string' || typeof field === 'number') return wanted.has(field);
      return field !== undefined && field !== null && wanted.has(String(field));
    },
  };
}

/** Numbers by size (a `bigint` is one that no double holds), texts (zone-less dates) by their characters; a field that is not there is in no range. */
function isOrdered(low: unknown, high: unknown): boolean {
  if (isNumber(low) && isNumber(high)) return low <= high;
  return typeof low === 'string' && typeof high === 'string' && low <= high;
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}
