import type { JsonObject } from '../json/json-value.ts';
import { choosePlaces, type Places } from './choose-places.ts';
import type { Entry, ListedEntries, Row, SortDirection } from './collection.ts';
import type { Columns } from './columns.ts';
import { type Filter, fieldOf, wantOf } from './filter.ts';
import { itemAt } from './item-at.ts';
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
  readonly chosen: ChosenPlaces;
  readonly show: (record: JsonObject) => unknown;
}

export type Input = Readonly<Record<string, unknown>>;

/** The page of a collection that a request asks for. */
export function selectPage(
  plan: ListPlan,
  collection: ListedEntries,
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
    const entry = itemAt(ordered, places === undefined ? at : places.at(at));
    rows.push(rowOf(entry, plan, plan.show));
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

/** What was chosen of a list lately, by what was asked for: whoever pages asks for it again and again. */
export type ChosenPlaces = WeakMap<readonly Entry[], Map<string, Places>>;

const MOST_CHOSEN = 32;
/** In characters: a filter may be as long as a request. */
const LONGEST_KEY = 1000;

/** Places of the records that the filters let through; `undefined` where none was asked for. */
function choose(
  { filters, columns, chosen }: ListPlan,
  entries: readonly Entry[],
  input: Input,
): Places | undefined {
  const asked = filters.flatMap(([parameter, filter]) => {
    const want = wantOf(filter, input[parameter]);
    return want === undefined ? [] : [{ parameter, filter, want }];
  });
  if (asked.length === 0) return undefined;
  const key = asked.map(({ parameter }) => `${parameter}=${keyText(input[parameter])}`).join('\n');
  const ofList = chosen.get(entries) ?? new Map<string, Places>();
  const known = ofList.get(key);
  if (known !== undefined) return known;
  const wanted = asked.map(({ filter, want }) => ({ column: columns.of(entries, fieldOf(filter)), want }));
  const places = choosePlaces(entries.length, wanted);
  if (key.length > LONGEST_KEY) return places;
  if (ofList.size === MOST_CHOSEN) ofList.clear();
  chosen.set(entries, ofList.set(key, places));
  return places;
}

/** Tells apart what filters tell apart: texts from numbers, and items of a list. */
function keyText(value: unknown): string {
  return typeof value === 'bigint'
    ? `${value}n`
    : JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? `${item}n` : item));
}
