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
  /** The places of several values together, by the bits of their indices: whoever pages asks for them again and again. */
  readonly unions: Map<number, readonly number[]>;
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
  return { values: [...indices.keys()], codes, places, unions: new Map() };
}

/**
 * Places at which a column passes a test, out of some or, where they are `undefined`, out of all. What comes
 * back is `undefined`, too, where that is all of them.
 */
export function placesThat(
  passes: (value: unknown) => boolean,
  column: Column,
  among: readonly number[] | undefined,
): readonly number[] | undefined {
  const { values, codes } = column;
  if (among !== undefined && among.length < values.length) {
    return among.filter((place) => passes(values[codes[place] ?? 0]));
  }
  // One test for each value, since a field that is filtered by tends to have few.
  const verdicts = values.map((value) => passes(value));
  if (!verdicts.includes(false)) return among;
  return among === undefined
    ? placesOf(verdicts, column)
    : among.filter((place) => verdicts[codes[place] ?? 0]);
}

/** Values that one number has a bit for, and unions that a column keeps. */
const MOST_VALUES = 30;
const MOST_UNIONS = 64;

function placesOf(verdicts: readonly boolean[], column: Column): readonly number[] {
  const only = verdicts.indexOf(true);
  if (only === verdicts.lastIndexOf(true)) return column.places[only] ?? [];
  if (verdicts.length > MOST_VALUES) return union(verdicts, column);
  const bits = verdicts.reduce((sum, passes, index) => (passes ? sum | (1 << index) : sum), 0);
  const known = column.unions.get(bits);
  if (known !== undefined) return known;
  if (column.unions.size === MOST_UNIONS) column.unions.clear();
  const made = union(verdicts, column);
  column.unions.set(bits, made);
  return made;
}

function union(verdicts: readonly boolean[], { codes }: Column): readonly number[] {
  const passing: number[] = [];
  for (let place = 0; place < codes.length; place += 1) {
    if (verdicts[codes[place] ?? 0] === true) passing.push(place);
  }
  return passing;
}
