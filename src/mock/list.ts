import type { JsonObject } from '../json/json-value.ts';
import { choosePlaces, type Places } from './choose-places.ts';
import type { Entry, ListedEntries, Row, SortDirection } from './collection.ts';
import type { Columns } from './columns.ts';
import { type Filter, fieldOf, isGiven, wantOf } from './filter.ts';
import { itemAt } from './item-at.ts';
import { type Page, pageBounds } from './page.ts';
import { createShownRows, Rows, rowOf, type ShownRows } from './rows.ts';

export interface Order {
  readonly by: string;
  readonly direction?: SortDirection;
}

/** What a list is made of, its types forgotten. */
export interface ListPlan {
  readonly filters: readonly (readonly [parameter: string, filter: Filter])[];
  readonly columns: Columns;
  readonly lately: AskedLately;
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
  const lately = latelyOf(plan, ordered);
  const key = askedFor(plan, input);
  const places =
    key === ''
      ? undefined
      : (lately.places.get(key) ?? keep(lately.places, key, choose(plan, ordered, input)));
  const total = places?.length ?? ordered.length;
  const { page, size, start, end } = pageBounds(asked.page, asked.size);
  const pageKey = `${start} ${size} ${key}`;
  const shown =
    lately.pages.get(pageKey) ??
    keep(lately.pages, pageKey, rowsShown(plan, ordered, places, start, Math.min(end, total)));
  const count = shown.rows.length;
  return {
    rows: new Rows(shown),
    total,
    page,
    size,
    pages: Math.ceil(total / size),
    firstIndex: count === 0 ? null : start + 1,
    lastIndex: count === 0 ? null : start + count,
  };
}

function rowsShown(
  plan: ListPlan,
  ordered: readonly Entry[],
  places: Places | undefined,
  start: number,
  end: number,
): ShownRows {
  const rows: Row[] = [];
  for (let at = start; at < end; at += 1) {
    const entry = itemAt(ordered, places === undefined ? at : places.at(at));
    rows.push(rowOf(entry, plan, plan.show));
  }
  return createShownRows(rows);
}

/** The filters that a request gives, each with its value; empty where it gives none. */
function askedFor({ filters }: ListPlan, input: Input): string {
  let key = '';
  for (const [parameter] of filters) {
    const value = input[parameter];
    if (isGiven(value)) key += `${key === '' ? '' : '\n'}${parameter}=${keyText(value)}`;
  }
  return key;
}

/** What was asked of a list lately, by what was asked for: whoever pages asks for it again and again. */
interface Lately {
  readonly places: Map<string, Places>;
  readonly pages: Map<string, ShownRows>;
}

/** By list: one is never changed, only replaced. */
export type AskedLately = WeakMap<readonly Entry[], Lately>;

function latelyOf({ lately }: ListPlan, entries: readonly Entry[]): Lately {
  const known = lately.get(entries);
  if (known !== undefined) return known;
  const first: Lately = { places: new Map(), pages: new Map() };
  lately.set(entries, first);
  return first;
}

const MOST_KEPT = 32;
/** In characters: a filter may be as long as a request. */
const LONGEST_KEY = 1000;

function keep<T>(kept: Map<string, T>, key: string, made: T): T {
  if (key.length > LONGEST_KEY) return made;
  if (kept.size === MOST_KEPT) kept.clear();
  kept.set(key, made);
  return made;
}

/** Places of the records that the filters of some parameters let through. */
function choose({ columns, filters }: ListPlan, entries: readonly Entry[], input: Input): Places {
  const given = filters.filter(([parameter]) => isGiven(input[parameter]));
  const wanted = given.map(([parameter, filter]) => ({
    column: columns.of(entries, fieldOf(filter)),
    want: wantOf(filter, input[parameter]),
  }));
  return choosePlaces(entries.length, wanted);
}

/** Tells apart what filters tell apart: texts from numbers, and items of a list. */
function keyText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  // With a function that looks at what it writes, even a text takes long.
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'bigint'
    ? `${value}n`
    : JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? `${item}n` : item));
}
