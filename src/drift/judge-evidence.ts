import type { Finding } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { AgeLimit, OperationEvidence } from './operation-evidence.ts';
import { evidenceRules } from './rules/registry.ts';

/** What is wrong with what an operation rests on, once for all targets; `target` is the one at which it is told. */
export function judgeEvidence(
  evidence: OperationEvidence,
  limit: AgeLimit,
  target: string,
): readonly Finding[] {
  const { provider, operation, specPointer } = evidence;
  return evidenceRules.flatMap(({ code, severity, judge }) => {
    const judgement = judge(evidence, limit);
    if (judgement === undefined) return [];
    const { newest, exchanges, sources } = judgement;
    const place = { code, provider, operation, direction: 'response', pointer: '' } as const;
    return [
      {
        ...place,
        severity: judgement.severity ?? severity.response,
        target,
        specPointer,
        expected: limit.told,
        received: newest,
        occurrences: exchanges,
        exchanges,
        evidence: sources,
        fingerprint: fingerprintOf(place),
        assumed: false,
      },
    ];
  });
}
