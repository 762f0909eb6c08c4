import type { JsonValue } from '../json/json-value.ts';
import { leadsToSecret } from '../provider/is-secret.ts';
import type { Deviation } from './deviation.ts';
import { sourceOf } from './excerpt/excerpt-source.ts';
import type { ExchangeCheck } from './exchange-check.ts';
import type { ExchangeContext } from './exchange-context.ts';
import type { Severity } from './finding.ts';
import { groupDeviations, joinDeviations } from './join-deviations.ts';
import type { RawDeviation, Rule, RuleResult } from './rules/rule.ts';
import { isAssumed } from './spec-places.ts';

/** What rules found on one side of an exchange, with who and where it was, joined by code and place. */
export function toDeviations(
  { check, direction }: ExchangeContext,
  operation: string,
  results: readonly RuleResult[],
): readonly Deviation[] {
  const source = sourceOf(check, direction);
  const deviations = results.flatMap(({ rule, severity: usual, found }) =>
    found.map((raw): Deviation => {
      const assumed = isAssumedGround(check, rule, raw);
      const severity = raw.severity ?? usual;
      return {
        code: rule.code,
        severity: assumed ? atMostRisky(severity) : severity,
        provider: check.provider.id,
        operation,
        target: check.target,
        direction,
        pointer: raw.pointer,
        specPointer: raw.specPointer,
        expected: [raw.expected],
        received: [masked(raw, check)],
        occurrences: 1,
        evidence: check.evidence,
        assumed,
        seen: { source, at: raw.at },
      };
    }),
  );
  return groupDeviations(deviations).map(joinDeviations);
}

function isAssumedGround(check: ExchangeCheck, rule: Rule, raw: RawDeviation): boolean {
  const ground = raw.ground ?? rule.ground;
  if (ground === 'fact') return false;
  if (raw.assumed === true) return true;
  const synthetic = check.evidence === 'synthetic';
  if (ground === 'recording') return synthetic;
  // A target's answer is real however its request came about; a synthetic recording by itself is not.
  return (synthetic && check.recorded === undefined) || isAssumed(check.spec.table.schemas, raw.specPointer);
}

function atMostRisky(severity: Severity): Severity {
  return severity === 'breaking' ? 'risky' : severity;
}

function masked({ pointer, received }: RawDeviation, { provider }: ExchangeCheck): JsonValue {
  return received !== null && leadsToSecret(provider, pointer) ? '***' : received;
}
