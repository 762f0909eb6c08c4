import { valueAt } from '../../json/json-pointer.ts';
import type { JsonValue } from '../../json/json-value.ts';
import { isSuccess, sameVerdict } from '../../provider/outcome.ts';
import type { Outcome } from '../../provider/provider.ts';
import { readText } from '../body-reading.ts';
import type { ExchangeContext } from '../exchange-context.ts';
import { isAssumed, placesOf, placesOfValue, type SpecPlace } from '../spec-places.ts';
import { defineRule, type Rule } from './rule.ts';

export const outcomeChanged: Rule = defineRule({
  code: 'outcome-changed',
  area: 'outcome',
  kind: 'changed',
  severity: { response: 'breaking' },
  ground: 'recording',
  check(context) {
    const { outcome } = context.check.provider;
    const { recorded } = context.check;
    if (outcome === undefined || recorded === undefined || context.body.kind !== 'json') return [];
    const before = readText(recorded.response.body, undefined);
    const expected = before.kind === 'json' ? valueAt(before.value, outcome.pointer) : undefined;
    const received = valueAt(context.body.value, outcome.pointer);
    if (expected === undefined || isSame(outcome, expected, received)) return [];
    const bothFailed =
      !isSuccess(outcome, expected) && received !== undefined && !isSuccess(outcome, received);
    const places = placesOfOutcome(context, outcome, expected);
    return [
      {
        pointer: outcome.pointer,
        at: outcome.pointer,
        specPointer: places[0]?.pointer ?? '',
        expected,
        received: received ?? null,
        severity: bothFailed ? 'risky' : 'breaking',
        assumed:
          places.length > 0 &&
          places.every(({ pointer }) => isAssumed(context.check.spec.table.schemas, pointer)),
      },
    ];
  },
});

/** Two successes are the same outcome whatever they are called; two failures are not. */
function isSame(outcome: Outcome, expected: JsonValue, received: JsonValue | undefined): boolean {
  if (received === undefined) return false;
  return (isSuccess(outcome, expected) && isSuccess(outcome, received)) || sameVerdict(expected, received);
}

/** What the spec says of the expected verdict: an assumed success code must not pass for a documented one. */
function placesOfOutcome(
  { body, check }: ExchangeContext,
  { pointer }: Outcome,
  expected: JsonValue,
): readonly SpecPlace[] {
  if (body.kind !== 'json' || body.schema === undefined) return [];
  return placesOfValue(placesOf(check.spec.table.schemas, body.schema, pointer), expected);
}
