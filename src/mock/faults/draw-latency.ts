import type { KeyedRandom } from '../../fixtures/keyed-random.ts';
import type { FaultEffect } from './fault.ts';
import { LONGEST_LATENCY } from './fault-fields.ts';

/** Milliseconds of one answer; log-normal by Box and Muller's transform. Never above the longest latency. */
export function drawLatency(
  { milliseconds, sigma = 0 }: Extract<FaultEffect, { kind: 'latency' }>,
  random: KeyedRandom,
): number {
  if (sigma === 0) return milliseconds;
  // Not 0, of which there is no logarithm.
  const radius = Math.sqrt(-2 * Math.log(random.integer('radius', 1, 2 ** 32) / 2 ** 32));
  const angle = 2 * Math.PI * (random.integer('angle', 1, 2 ** 32) / 2 ** 32);
  return Math.min(LONGEST_LATENCY, Math.round(milliseconds * Math.exp(sigma * radius * Math.cos(angle))));
}
