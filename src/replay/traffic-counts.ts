import type { SkipKind } from './read-traffic.ts';

/** What has become of the entries of mixed traffic. */
export interface TrafficCounts {
  /** All there are. */
  entries: number;
  checked: number;
  /** Asked for at other hosts or paths. */
  elsewhere: number;
  readonly skipped: Record<SkipKind, number>;
  /** Where the first broken entry is, and what is wrong with it. */
  firstBroken: string | undefined;
}

export function noCounts(): TrafficCounts {
  return {
    entries: 0,
    checked: 0,
    elsewhere: 0,
    skipped: { aborted: 0, bodiless: 0, cached: 0, preflight: 0, websocket: 0, broken: 0 },
    firstBroken: undefined,
  };
}

export function countSkip(counts: TrafficCounts, kind: SkipKind, place: string): void {
  counts.skipped[kind] += 1;
  if (kind === 'broken') counts.firstBroken ??= place;
}
