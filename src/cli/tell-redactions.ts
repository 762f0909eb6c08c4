import type { RedactionCounts } from '../exchange/redact/redact-exchange.ts';
import type { Io } from './io.ts';

/** Tells how often each rule applied, the most frequent first, never a value; gives the sum. */
export function tellRedactions(counts: RedactionCounts, tell: Io['tell']): number {
  const rules = Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  for (const [rule, count] of rules) tell(`${String(count).padStart(7)}  ${rule}`);
  return rules.reduce((sum, [, count]) => sum + count, 0);
}
