import type { Run } from './column-order.ts';
import { runBetween } from './column-order.ts';
import type { Column } from './columns.ts';
import type { Want } from './filter.ts';
import { itemAt } from './item-at.ts';

/** Places in a list, from the first to the last. */
export interface Places {
  readonly length: number;
  at(index: number): number;
}

/** A field over the list, and what is wanted of it. */
export interface Wanted {
  readonly column: Column;
  readonly want: Want;
}

/** What one field alone lets through: all records between two places, or those at some places. */
type Match =
  | { readonly kind: 'span'; readonly from: number; readonly to: number }
  | { readonly kind: 'some'; readonly count: number; readonly places: () => readonly number[] };

/**
 * Places of the records that pass everything that is wanted. An equality costs nothing that grows with the list, nor
 * does a range on the field by which the list is ordered; other ranges cost as much as they let through.
 */
export function choosePlaces(length: number, wanted: readonly Wanted[]): Places {
  const matches = wanted.map((one) => ({ ...one, match: matchOf(one) }));
  let [from, to] = [0, length];
  for (const { match } of matches) {
    if (match.kind !== 'span') continue;
    from = Math.max(from, match.from);
    to = Math.min(to, match.to);
  }
  const [least, ...rest] = matches
    .flatMap(({ match, column, want }) => (match.kind === 'some' ? [{ match, column, want }] : []))
    .sort((a, b) => a.match.count - b.match.count);
  if (least === undefined) return { length: Math.max(0, to - from), at: (index) => from + index };
  const within = between(least.match.places(), from, to);
  const tests = rest.filter(({ match }) => match.count < length);
  const left =
    tests.length === 0
      ? within
      : within.filter((place) =>
          tests.every(({ column: { values, codes }, want }) => want.passes(values[itemAt(codes, place)])),
        );
  return { length: left.length, at: (index) => itemAt(left, index) };
}

function matchOf({ column, want }: Wanted): Match {
  const { passes, values, range } = want;
  if (values !== undefined) return someOf(column, codesAmong(column, values, passes));
  const run = runBetween(column.order(), column.values, range?.low, range?.high);
  const none = column.indices.get(range?.none);
  const trimmed = withoutEnds(run, none);
  const span = none !== undefined && holds(trimmed, none) ? undefined : spanOf(trimmed, column);
  if (span !== undefined) return span;
  const codes = trimmed.sorted.codes.slice(trimmed.from, trimmed.to);
  return someOf(
    column,
    codes.filter((code) => passes(column.values[code])),
  );
}

/** The indices of the values that pass, looked up and not tried one by one. */
function codesAmong(
  { indices, others, values }: Column,
  wanted: ReadonlySet<unknown>,
  passes: Want['passes'],
): readonly number[] {
  const codes = new Set<number>();
  for (const value of wanted) {
    const code = indices.get(value);
    if (code !== undefined) codes.add(code);
  }
  for (const code of others) if (passes(values[code])) codes.add(code);
  return [...codes];
}

/** A value that is in no range often stands at one end of it. */
function withoutEnds(run: Run, none: number | undefined): Run {
  const { sorted, from, to } = run;
  if (none === undefined || from === to) return run;
  if (sorted.codes[from] === none) return { sorted, from: from + 1, to };
  return sorted.codes[to - 1] === none ? { sorted, from, to: to - 1 } : run;
}

function holds({ sorted, from, to }: Run, code: number): boolean {
  const rank = sorted.codes.indexOf(code, from);
  return rank !== -1 && rank < to;
}

function spanOf({ sorted, from, to }: Run, { places }: Column): Match | undefined {
  if (from === to) return { kind: 'span', from: 0, to: 0 };
  if (sorted.direction === 'none') return undefined;
  const [first, last] = sorted.direction === 'ascending' ? [from, to - 1] : [to - 1, from];
  const begin = itemAt(itemAt(places, itemAt(sorted.codes, first)), 0);
  const ending = itemAt(places, itemAt(sorted.codes, last));
  const end = itemAt(ending, ending.length - 1);
  return { kind: 'span', from: begin, to: end + 1 };
}

function someOf({ places }: Column, codes: readonly number[]): Match {
  const lists = codes.map((code) => itemAt(places, code));
  return {
    kind: 'some',
    count: lists.reduce((sum, list) => sum + list.length, 0),
    places: () => (lists.length === 1 ? itemAt(lists, 0) : Array.from(Uint32Array.from(lists.flat()).sort())),
  };
}

function between(places: readonly number[], from: number, to: number): readonly number[] {
  const first = lowerBound(places, from);
  const end = lowerBound(places, to);
  return first === 0 && end === places.length ? places : places.slice(first, end);
}

function lowerBound(places: readonly number[], wanted: number): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (itemAt(places, middle) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
