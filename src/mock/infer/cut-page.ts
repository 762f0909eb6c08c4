import type { Entry } from '../collection.ts';
import type { ListParameters } from './list-parameters.ts';
import type { Context } from './record-path.ts';
import { entriesBetween, type Selected } from './select-records.ts';

/** Part of a list, and where it stands in the whole. */
export interface Cut {
  readonly entries: readonly Entry[];
  readonly total: number;
  /** Index of its first record; of the first one after it is `start + entries.length`. */
  readonly start: number;
  readonly size: number;
}

/** Rows of a page where a request may ask for pages and does not say how large they are. */
const USUAL_SIZE = 20;

/** The page that a request asks for, or the parameter whose value is no place in the list. */
export function cutPage(
  parameters: ListParameters,
  all: Selected,
  { query }: Context,
): Cut | { readonly wrong: string } {
  const given: Readonly<Record<string, unknown>> = { ...query };
  const size = sizeOf(parameters, given, all.length);
  const span = spanOf(parameters, given, all, size);
  if ('wrong' in span) return span;
  const { start, end } = span;
  return { entries: entriesBetween(all, start, end), total: all.length, start, size };
}

function sizeOf(
  { page, size, offset, after, before }: ListParameters,
  given: Readonly<Record<string, unknown>>,
  total: number,
): number {
  const asked = size === undefined ? undefined : Number(given[size.name]);
  const most = size?.most ?? Number.MAX_SAFE_INTEGER;
  if (asked !== undefined && asked >= 1) return Math.min(Math.floor(asked), most);
  const isPaged = [page?.name, size?.name, offset, after, before].some((name) => name !== undefined);
  return isPaged ? Math.min(USUAL_SIZE, most) : Math.max(total, 1);
}

function isGiven(name: string | undefined, given: Readonly<Record<string, unknown>>): name is string {
  return name !== undefined && given[name] !== undefined && given[name] !== null && given[name] !== '';
}

function spanOf(
  parameters: ListParameters,
  given: Readonly<Record<string, unknown>>,
  all: Selected,
  size: number,
): { readonly start: number; readonly end: number } | { readonly wrong: string } {
  const { after, before } = parameters;
  if (isGiven(after, given)) {
    const start = placeOf(String(given[after]), all, 1);
    return start === undefined ? { wrong: after } : { start, end: start + size };
  }
  if (isGiven(before, given)) {
    const end = placeOf(String(given[before]), all, 0);
    return end === undefined ? { wrong: before } : { start: Math.max(0, end - size), end };
  }
  const start = startOf(parameters, given, size);
  return { start, end: start + size };
}

function startOf(
  { page, offset }: ListParameters,
  given: Readonly<Record<string, unknown>>,
  size: number,
): number {
  if (isGiven(offset, given)) return atLeastNothing(given[offset]);
  if (page === undefined || !isGiven(page.name, given)) return 0;
  return Math.min(atLeastNothing(Number(given[page.name]) - page.first) * size, Number.MAX_SAFE_INTEGER);
}

function atLeastNothing(value: unknown): number {
  const number = Math.floor(Number(value));
  return number > 0 ? number : 0;
}

const PREFIX = 'at:';

/** A place in a list as a text that says nothing to a client. */
export function cursorOf(place: number): string {
  return btoa(`${PREFIX}${place}`).replace(/=+$/, '');
}

/** Of a cursor that an answer gave, or of the record whose key it is. */
function placeOf(cursor: string, all: Selected, behind: 0 | 1): number | undefined {
  const place = placeIn(cursor);
  if (place !== undefined) return place;
  const wanted = encodeURIComponent(cursor);
  const found = entriesBetween(all, 0, all.length).findIndex(
    ({ key }) => key.slice(key.lastIndexOf('/') + 1) === wanted,
  );
  return found === -1 ? undefined : found + behind;
}

function placeIn(cursor: string): number | undefined {
  if (!/^[A-Za-z0-9]+$/.test(cursor) || cursor.length % 4 === 1) return undefined;
  const digits = /^at:(\d{1,15})$/.exec(atob(cursor))?.[1];
  return digits === undefined ? undefined : Number(digits);
}
