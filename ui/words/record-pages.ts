/** Which of the records that were found stand on a page. */
export interface PageOfRecords {
  /** Counted from 1; 0 where there is none. */
  readonly from: number;
  readonly last: number;
  /** The offset of the page before, and of the one after; `undefined` where there is none. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

export function pageOfRecords(offset: number, size: number, found: number): PageOfRecords {
  const last = Math.min(offset + size, found);
  return {
    from: found === 0 ? 0 : offset + 1,
    last,
    before: offset === 0 ? undefined : Math.max(0, offset - size),
    after: last >= found ? undefined : offset + size,
  };
}

/** How a table is sorted once the head of a column is pressed: up, then down, then as records came. */
export function sortAfter(sort: string, field: string): string {
  if (sort === field) return `-${field}`;
  return sort === `-${field}` ? '' : field;
}
