const DAY = 86_400_000;

/** A bar of a plot over time, in parts of the whole from 0 to 1. */
export interface PlotBar {
  readonly at: number;
  readonly width: number;
  readonly height: number;
}

export interface PlotOverTime {
  readonly bars: readonly PlotBar[];
  /** `YYYY-MM-DD` */
  readonly first: string;
  readonly last: string;
}

/** Days that share a bar, where there are more of them than bars that could be told apart. */
const MOST_BARS = 48;

/**
 * Counts by day (`YYYY-MM-DD`) as bars, from the first day to that of `until`, in milliseconds since 1970; a day that
 * is none is left out. `undefined` where there is nothing to show.
 */
export function plotBars(days: Readonly<Record<string, number>>, until: number): PlotOverTime | undefined {
  const counted = Object.entries(days)
    .map(([day, count]) => ({ at: Math.floor(Date.parse(day) / DAY), count }))
    .filter(({ at, count }) => !Number.isNaN(at) && count > 0);
  if (counted.length === 0) return undefined;
  const first = Math.min(...counted.map(({ at }) => at));
  const last = Math.max(...counted.map(({ at }) => at), Math.floor(until / DAY) || first);
  const step = Math.ceil((last - first + 1) / MOST_BARS);
  const slots = Math.ceil((last - first + 1) / step);
  const sums = new Map<number, number>();
  for (const { at, count } of counted) {
    const slot = Math.floor((at - first) / step);
    sums.set(slot, (sums.get(slot) ?? 0) + count);
  }
  const most = Math.max(...sums.values());
  const bars = [...sums]
    .sort(([a], [b]) => a - b)
    .map(([slot, sum]) => ({ at: slot / slots, width: 1 / slots, height: sum / most }));
  return { bars, first: dayText(first), last: dayText(last) };
}

function dayText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
