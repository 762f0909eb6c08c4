import { toPointer } from '../json/json-pointer.ts';
import type { Entry } from './collection.ts';
import { exactValue } from './exact-value.ts';

/** The values of one field over a list of records; `undefined` where a record lacks it. */
export interface Column {
  /** Each value once; integers that no double holds as `bigint`. */
  readonly values: readonly unknown[];
  /** For each record, in the order of the list, the index of its value. */
  readonly codes: Uint32Array;
  /** For each value, the places at which it stands, in the order of the list. */
  readonly places: readonly (readonly number[])[];
}

/** Columns of lists, each made once: to read a field by a name that is not known before costs more than to test it. */
export interface Columns {
  of(entries: readonly Entry[], field: string): Column;
}

/** Lists are never changed, only replaced, and their columns go with them. */
export function createColumns(): Columns {
  const byList = new WeakMap<readonly Entry[], Map<string, Column>>();
  return {
    of(entries, field) {
      const columns = byList.get(entries) ?? new Map<string, Column>();
      const known = columns.get(field);
      if (known !== undefined) return known;
      const column = makeColumn(entries, field);
      byList.set(entries, columns.set(field, column));
      return column;
    },
  };
}

function makeColumn(entries: readonly Entry[], field: string): Column {
  const indices = new Map<unknown, number>();
  const places: number[][] = [];
  const codes = Uint32Array.from(entries, ({ record, literals }, place) => {
    const value =
      literals.size === 0 ? record[field] : exactValue(record[field], literals, toPointer([field]));
    const index = indices.get(value) ?? indices.size;
    indices.set(value, index);
    const standing = places[index];
    if (standing === undefined) places.push([place]);
    else standing.push(place);
    return index;
  });
  return { values: [...indices.keys()], codes, places };
}

/**
 * Places at which a column passes a test, out of some or, where they are `undefined`, out of all. What comes
 * back is `undefined`, too, where that is all of them.
 */
export function placesThat(
  passes: (value: unknown) => boolean,
  { values, codes, places }: Column,
  among: readonly number[] | undefined,
): readonly number[] | undefined {
  if (among !== undefined && among.length < values.length) {
    return among.filter((place) => passes(values[codes[place] ?? 0]));
  }
  // One test for each value, since a field that is filtered by tends to have few.
  const verdicts = values.map((value) => passes(value));
  if (!verdicts.includes(false)) return among;
  if (among !== undefined) return among.filter((place) => verdicts[codes[place] ?? 0]);
  const only = verdicts.indexOf(true);
  // Where one value is asked for, its places are known.
  if (only === verdicts.lastIndexOf(true)) return places[only] ?? [];
  const passing: number[] = [];
  for (let place = 0; place < codes.length; place += 1) {
    if (verdicts[codes[place] ?? 0] === true) passing.push(place);
  }
  return passing;
}
