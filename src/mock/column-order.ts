import { itemAt } from './item-at.ts';

/** The numbers and the texts of a column, each kind from the smallest to the largest. */
export interface ColumnOrder {
  readonly numbers: Sorted;
  readonly texts: Sorted;
}

/** Values of one kind in their order. */
export interface Sorted {
  /** The index that the column has for each. */
  readonly codes: readonly number[];
  /** How the records stand that have them: one after another, from the smallest or from the largest, or anyhow. */
  readonly direction: 'ascending' | 'descending' | 'none';
}

/** A run of sorted values: `from` belongs to it, `to` does not. */
export interface Run {
  readonly sorted: Sorted;
  readonly from: number;
  readonly to: number;
}

type Ordered = number | bigint | string;
type Places = readonly (readonly number[])[];

export function orderColumn(values: readonly unknown[], places: Places): ColumnOrder {
  const isNumber = (value: unknown): value is Ordered =>
    typeof value === 'number' || typeof value === 'bigint';
  const isText = (value: unknown): value is Ordered => typeof value === 'string';
  return { numbers: sort(values, places, isNumber), texts: sort(values, places, isText) };
}

function sort(
  values: readonly unknown[],
  places: Places,
  isKind: (value: unknown) => value is Ordered,
): Sorted {
  const kind = values.flatMap((value, code) => (isKind(value) ? [{ value, code }] : []));
  const codes = kind.sort((a, b) => (a.value < b.value ? -1 : 1)).map(({ code }) => code);
  return { codes, direction: directionOf(codes, places) };
}

function directionOf(codes: readonly number[], places: Places): Sorted['direction'] {
  if (isContiguous(codes, places)) return 'ascending';
  return isContiguous(codes.toReversed(), places) ? 'descending' : 'none';
}

/** Whether the places of each value follow one another and those of the value before. */
function isContiguous(codes: readonly number[], places: Places): boolean {
  let next = places[codes[0] ?? -1]?.[0] ?? 0;
  for (const code of codes) for (const place of itemAt(places, code)) if (place !== next++) return false;
  return true;
}

/** The values between two ends, both included; an end that is left out is no end. */
export function runBetween(
  { numbers, texts }: ColumnOrder,
  values: readonly unknown[],
  low: unknown,
  high: unknown,
): Run {
  const end = low ?? high;
  const sorted = typeof end === 'string' ? texts : numbers;
  const at = (rank: number): Ordered => values[itemAt(sorted.codes, rank)] as Ordered;
  const count = sorted.codes.length;
  if (!isOrderable(end)) return { sorted, from: 0, to: 0 };
  return {
    sorted,
    from: isOrderable(low) ? firstRank(count, (rank) => at(rank) >= low) : 0,
    to: isOrderable(high) ? firstRank(count, (rank) => at(rank) > high) : count,
  };
}

function isOrderable(value: unknown): value is Ordered {
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string';
}

/** The first rank that passes a test which all after it pass too. */
function firstRank(count: number, passes: (rank: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (passes(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
