import type { TrafficEntry } from '../api/types.ts';

/**
 * Requests, the latest first, with those that have come since, the oldest first. A server that counts from 1 again is
 * another one, whose requests take the place of all; of more than `most`, the oldest go.
 */
export function joinedTraffic(
  known: readonly TrafficEntry[],
  come: readonly TrafficEntry[],
  most: number,
): readonly TrafficEntry[] {
  const [oldest] = come;
  const [latest] = known;
  const isAnother = latest !== undefined && oldest !== undefined && oldest.id <= latest.id;
  return [...come.toReversed(), ...(isAnother ? [] : known)].slice(0, most);
}
