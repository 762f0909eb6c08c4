import { seenExcerpt } from './excerpt/seen-excerpt.ts';
import type { Finding, Severity } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import { missingProperties } from './missing-properties.ts';
import type { Observation, Observations } from './observation.ts';
import type { Judgement, OperationRule, WalkedObservation } from './rules/operation-rule.ts';
import { operationRules } from './rules/registry.ts';
import { isAssumed } from './spec-places.ts';
import { walkShape } from './walk-shape.ts';

/** What all exchanges of an operation show together, as findings; in no particular order. */
export function judgeObservations(observations: Observations): readonly Finding[] {
  return [...observations.values()].flatMap((observation) => {
    const seen = walked(observation);
    return operationRules.flatMap((rule) => {
      const severity = rule.severity[observation.direction];
      return severity === undefined
        ? []
        : rule.judge(seen).map((judgement) => toFinding(observation, rule, severity, judgement));
    });
  });
}

function walked(observation: Observation): WalkedObservation {
  const sites = walkShape(observation);
  return { ...observation, sites, missing: missingProperties(observation.spec.table, sites) };
}

function toFinding(
  observation: Observation,
  rule: OperationRule,
  usual: Severity,
  { evidence, shown, ...judgement }: Judgement,
): Finding {
  const { operation, target, direction } = observation;
  const assumed = isAssumedGround(observation, rule, judgement.specPointer, evidence);
  const place = {
    code: rule.code,
    provider: observation.provider.id,
    operation,
    direction,
    pointer: judgement.pointer,
  };
  const source = shown?.first?.source;
  const excerpt = source === undefined ? undefined : seenExcerpt(source, place);
  const since = shown?.oldest;
  return {
    ...judgement,
    ...place,
    target,
    severity: assumed && usual === 'breaking' ? 'risky' : usual,
    evidence: [...evidence].sort(),
    fingerprint: fingerprintOf(place),
    assumed,
    ...(since === undefined ? {} : { since }),
    ...(excerpt === undefined ? {} : { excerpt }),
  };
}

function isAssumedGround(
  { spec, isReplay }: Observation,
  { ground }: OperationRule,
  specPointer: string,
  evidence: Judgement['evidence'],
): boolean {
  if (ground === 'fact') return false;
  const synthetic = evidence.size === 1 && evidence.has('synthetic');
  // A target's answer is real however its request came about; a synthetic recording by itself is not.
  if (synthetic && (ground === 'recording' || !isReplay)) return true;
  return isAssumed(spec.table.schemas, specPointer);
}
