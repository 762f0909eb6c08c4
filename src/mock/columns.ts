import { toPointer } from '../json/json-pointer.ts';
import type { JsonObject } from '../json/json-value.ts';
import type { Entry } from './collection.ts';
import { type ColumnOrder, orderColumn } from './column-order.ts';
import { exactValue } from './exact-value.ts';
import { itemAt } from './item-at.ts';

/** The values of one field over a list of records; `undefined` where a record lacks it. */
export interface Column {
  /** Each value once; integers that no double holds as `bigint`. */
  readonly values: readonly unknown[];
  /** Of each value, its place among them. */
  readonly indices: ReadonlyMap<unknown, number>;
  /** For each record, in the order of the list, the index of its value. */
  readonly codes: Uint32Array;
  /** For each value, the places at which it stands, in the order of the list. */
  readonly places: readonly (readonly number[])[];
  /** Indices of the values that are neither text nor number. */
  readonly others: readonly number[];
  /** The values in their order; worked out when it is first asked for. */
  readonly order: () => ColumnOrder;
}

/** Columns of lists, each made once: to read a field by a name that is not known before costs more than to test it. */
export interface Columns {
  of(entries: readonly Entry[], field: string): Column;
}

/** The records of a list that have a value in a field. */
export function recordsWith(
  columns: Columns,
  entries: readonly Entry[],
  field: string,
  value: unknown,
): readonly JsonObject[] {
  const { indices, places } = columns.of(entries, field);
  const index = indices.get(value);
  const found = index === undefined ? [] : itemAt(places, index);
  return found.map((place) => itemAt(entries, place).record);
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
  const values = [...indices.keys()];
  const others = values.flatMap((value, index) =>
    typeof value === 'string' || typeof value === 'number' ? [] : [index],
  );
  let order: ColumnOrder | undefined;
  return {
    values,
    indices,
    codes,
    places,
    others,
    order: () => {
      order ??= orderColumn(values, places);
      return order;
    },
  };
}
