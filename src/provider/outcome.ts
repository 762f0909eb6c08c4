import type { JsonValue } from '../json/json-value.ts';
import type { Outcome } from './provider.ts';

/**
 * Verdicts are compared as text: a provider that begins to answer 200 where it answered "200" has changed a
 * type, which is told as such, and not its mind.
 */
export function sameVerdict(a: JsonValue, b: JsonValue): boolean {
  return textOf(a) === textOf(b);
}

/** Lists and objects keep their brackets, so that `["200"]` is not "200". */
function textOf(verdict: JsonValue): string {
  return typeof verdict === 'string' ? verdict : JSON.stringify(verdict);
}

/** Whether a verdict means that the call succeeded, whatever the type in which it is written. */
export function isSuccess({ success }: Outcome, verdict: JsonValue): boolean {
  return success.some((value) => sameVerdict(value, verdict));
}
