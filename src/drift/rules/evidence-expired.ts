import type { EvidenceSource } from '../../exchange/recording.ts';
import { saidByProvider } from '../../exchange/said-by-provider.ts';
import type { OperationEvidence } from '../operation-evidence.ts';
import { defineEvidenceRule, type EvidenceJudgement, type EvidenceRule } from './evidence-rule.ts';

/**
 * The newest that the provider itself said, in a recording or by matching one, is older than it may be. Of a document it
 * is only told: its age says when somebody last looked, and no age of it proves anything. What is synthetic has no age
 * that means anything.
 */
export const evidenceExpired: EvidenceRule = defineEvidenceRule({
  code: 'evidence-expired',
  severity: { response: 'risky' },
  judge(operation, { oldest }) {
    const { evidence, proven } = operation;
    const said = evidence.filter(saidByProvider);
    if (said.length === 0 && proven === undefined) return documentJudgement(operation, oldest);
    const recorded = newestOf(operation, said);
    const matched = proven === undefined ? NEVER : Date.parse(proven.date);
    const newest = Math.max(recorded, matched);
    if (newest >= oldest) return undefined;
    const exchanges =
      proven !== undefined && matched > recorded ? proven.exchanges : countOf(operation, said);
    return judgement(newest, said.length > 0 ? said : evidence, exchanges);
  },
});

function documentJudgement(operation: OperationEvidence, oldest: number): EvidenceJudgement | undefined {
  const sources = operation.evidence.filter((source) => source === 'documentation');
  const newest = newestOf(operation, sources);
  if (newest === NEVER || newest >= oldest) return undefined;
  return { ...judgement(newest, sources, countOf(operation, sources)), severity: 'info' };
}

function judgement(newest: number, sources: Sources, exchanges: number): EvidenceJudgement {
  return { newest: new Date(newest).toISOString().slice(0, 10), sources: sources.toSorted(), exchanges };
}

type Sources = readonly EvidenceSource[];

const NEVER = Number.NEGATIVE_INFINITY;

function newestOf({ evidenceDates }: OperationEvidence, sources: Sources): number {
  return Math.max(...of(evidenceDates, sources).map((date) => Date.parse(date)));
}

function countOf({ evidenceCounts }: OperationEvidence, sources: Sources): number {
  return of(evidenceCounts, sources).reduce((sum, count) => sum + count, 0);
}

function of<Known>(
  bySource: Readonly<Partial<Record<EvidenceSource, Known>>>,
  sources: Sources,
): readonly Known[] {
  return sources.map((source) => bySource[source]).filter((known) => known !== undefined);
}
