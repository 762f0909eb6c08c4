import type { JsonObject } from '../json/json-value.ts';
import type { Collection, Entry, Row, SortDirection } from './collection.ts';
import { type Columns, placesThat } from './columns.ts';
import { type Filter, fieldOf, testOf } from './filter.ts';
import { type Page, pageBounds } from './page.ts';
import { Rows, rowOf } from './rows.ts';

export interface Order {
  readonly by: string;
  readonly direction?: SortDirection;
}

/** What a list is made of, its types forgotten. */
export interface ListPlan {
  readonly filters: readonly (readonly [parameter: string, filter: Filter])[];
  readonly columns: Columns;
  readonly show: (record: JsonObject) => unknown;
}

export type Input = Readonly<Record<string, unknown>>;

/** The page of a collection that a request asks for. */
export function selectPage(
  plan: ListPlan,
  collection: Collection,
  input: Input,
  order: Order | undefined,
  asked: { readonly page: number; readonly size: number },
): Page<unknown> {
  const ordered =
    order === undefined ? collection.entries() : collection.sorted(order.by, order.direction ?? 'ascending');
  const places = choose(plan, ordered, input);
  const total = places?.length ?? ordered.length;
  const { page, size, start, end } = pageBounds(asked.page, asked.size);
  const rows: Row[] = [];
  for (let at = start; at < Math.min(end, total); at += 1) {
    const entry = ordered[places === undefined ? at : (places[at] ?? -1)];
    if (entry !== undefined) rows.push(rowOf(entry, plan, plan.show));
  }
  const isEmpty = rows.length === 0;
  return {
    rows: new Rows(rows),
    total,
    page,
    size,
    pages: Math.ceil(total / size),
    firstIndex: isEmpty ? null : start + 1,
    lastIndex: isEmpty ? null : start + rows.length,
  };
}

/** Places of the records that the filters let through; `undefined` where none was asked for. */
function choose(
  { filters, columns }: ListPlan,
  entries: readonly Entry[],
  input: Input,
): readonly number[] | undefined {
  let places: readonly number[] | undefined;
  for (const [parameter, filter] of filters) {
    const test = testOf(filter, input[parameter]);
    if (test !== undefined) places = placesThat(test, columns.of(entries, fieldOf(filter)), places);
  }
  return places;
}
