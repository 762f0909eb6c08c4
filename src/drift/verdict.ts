import type { JsonValue } from '../json/json-value.ts';
import type { Outcome } from '../provider/provider.ts';

/**
 * Verdicts are compared as text: a provider that begins to answer 200 where it answered "200" has changed a
 * type, which is told as such, and not its mind.
 */
export function sameVerdict(a: JsonValue, b: JsonValue): boolean {
  return String(a) === String(b);
}

export function isSuccess(outcome: Outcome, verdict: JsonValue): boolean {
  return outcome.success.some((value) => sameVerdict(value, verdict));
}
