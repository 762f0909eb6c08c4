/** Beyond what can be seen, so that scrolling shows no gap. */
const SPARE = 8;

/** What of a list of rows of one height is to be drawn, and where the keys lead. All in pixels. */
export interface RowView {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  /** How many rows there are. */
  readonly count: number;
}

/** The rows that are drawn: from `first` up to, and without, `end`. */
export function drawnRows({ top, height, rowHeight, count }: RowView): {
  readonly first: number;
  readonly end: number;
} {
  const first = Math.max(0, Math.floor(top / rowHeight) - SPARE);
  return { first, end: Math.min(count, first + Math.ceil(height / rowHeight) + 2 * SPARE) };
}

/** To where a list has to be scrolled for a row to be seen whole: no farther than it must, and not at all where it is. */
export function scrolledTo(index: number, { top, height, rowHeight }: RowView): number {
  const from = index * rowHeight;
  if (from < top) return from;
  return Math.max(top, from + rowHeight - height);
}

/** The row to which a key leads from the one at `at`, -1 where there is none; `undefined` for a key that leads nowhere. */
export function rowOfKey(key: string, at: number, { height, rowHeight, count }: RowView): number | undefined {
  const page = Math.max(1, Math.floor(height / rowHeight) - 1);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const target = Object.hasOwn(targets, key) ? targets[key] : undefined;
  return target === undefined || count === 0 ? undefined : Math.min(Math.max(0, target), count - 1);
}
