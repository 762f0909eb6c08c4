import type { JsonObject } from '../json/json-value.ts';
import type { Collection, Entry, SortDirection } from './collection.ts';
import { type Filter, type Test, testOf } from './filter.ts';
import { type Page, pageBounds } from './page.ts';
import { Rows, rowOf } from './rows.ts';

export interface Order {
  readonly by: string;
  readonly direction?: SortDirection;
}

/** What a list is made of, its types forgotten. */
export interface ListPlan {
  readonly filters: readonly (readonly [parameter: string, filter: Filter])[];
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
  const tests = plan.filters.flatMap(([parameter, filter]) => testOf(filter, input[parameter]) ?? []);
  const chosen = tests.length === 0 ? ordered : ordered.filter(({ record }) => passes(record, tests));
  const { page, size, start, end } = pageBounds(asked.page, asked.size);
  const rows = chosen.slice(start, end).map((entry: Entry) => rowOf(entry, plan, plan.show));
  const isEmpty = rows.length === 0;
  return {
    rows: new Rows(rows),
    total: chosen.length,
    page,
    size,
    pages: Math.ceil(chosen.length / size),
    firstIndex: isEmpty ? null : start + 1,
    lastIndex: isEmpty ? null : start + rows.length,
  };
}

function passes(record: JsonObject, tests: readonly Test[]): boolean {
  for (const test of tests) if (!test(record)) return false;
  return true;
}
