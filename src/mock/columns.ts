import type { Entry } from './collection.ts';

/** The values of one field over a list of records, in its order; `undefined` where a record lacks it. */
export type Column = readonly unknown[];

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
      const column = entries.map(({ record }) => record[field]);
      byList.set(entries, columns.set(field, column));
      return column;
    },
  };
}

/** Places at which a column passes a test, out of some or, where none are given, out of all. */
export function placesThat(
  passes: (value: unknown) => boolean,
  column: Column,
  among: readonly number[] | undefined,
): readonly number[] {
  if (among !== undefined) return among.filter((place) => passes(column[place]));
  const places: number[] = [];
  for (let place = 0; place < column.length; place += 1) if (passes(column[place])) places.push(place);
  return places;
}
