import type { Rows } from './rows.ts';

/** One page of a list, and where it stands in the whole. */
export interface Page<R> {
  readonly rows: Rows<R>;
  /** Records that the filters let through, before paging. */
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly size: number;
  /** Number of pages; 0 where there is nothing. */
  readonly pages: number;
  /** From 1; `null` on an empty page. */
  readonly firstIndex: number | null;
  /** Index of the last row, from 1; `null` on an empty page. */
  readonly lastIndex: number | null;
}

export interface PageBounds {
  readonly page: number;
  readonly size: number;
  readonly start: number;
  readonly end: number;
}

/** Bounds of a page; what is less than 1 or no number counts as 1, as lenient back ends have it. */
export function pageBounds(askedPage: number, askedSize: number): PageBounds {
  const page = atLeastOne(askedPage);
  const size = atLeastOne(askedSize);
  const start = (page - 1) * size;
  return { page, size, start, end: start + size };
}

function atLeastOne(value: number): number {
  // JSON has no infinity, which is what a number with too large an exponent becomes.
  return value >= 1 ? Math.floor(Math.min(value, Number.MAX_SAFE_INTEGER)) : 1;
}
