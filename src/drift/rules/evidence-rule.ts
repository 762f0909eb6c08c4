import type { EvidenceSource } from '../../exchange/recording.ts';
import type { FindingCode, Severity } from '../finding.ts';
import type { AgeLimit, OperationEvidence } from '../operation-evidence.ts';

/** A rule that looks at what an operation rests on, and not at what any exchange of it shows. */
export interface EvidenceRule {
  readonly code: FindingCode;
  readonly severity: { readonly request?: undefined; readonly response: Severity };
  judge(evidence: OperationEvidence, limit: AgeLimit): EvidenceJudgement | undefined;
}

export interface EvidenceJudgement {
  /** Where it is another than that of the rule. */
  readonly severity?: Severity;
  /** The newest day: `YYYY-MM-DD`. */
  readonly newest: string;
  /** What was newest of, sorted. */
  readonly sources: readonly EvidenceSource[];
  /** How many rest on these. */
  readonly exchanges: number;
}

export function defineEvidenceRule(rule: EvidenceRule): EvidenceRule {
  return rule;
}
