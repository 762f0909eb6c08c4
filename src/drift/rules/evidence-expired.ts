import { saidByProvider } from '../../exchange/said-by-provider.ts';
import { defineEvidenceRule, type EvidenceRule } from './evidence-rule.ts';

/**
 * The newest that the provider itself said is older than it may be. Of a document it is only told: its age says when
 * somebody last looked, and no age of it proves anything. What is synthetic has no age that means anything.
 */
export const evidenceExpired: EvidenceRule = defineEvidenceRule({
  code: 'evidence-expired',
  severity: { response: 'risky' },
  judge({ evidence, evidenceDates, evidenceCounts }, { oldest }) {
    const said = evidence.filter(saidByProvider);
    const sources = said.length > 0 ? said : evidence.filter((source) => source === 'documentation');
    if (sources.length === 0) return undefined;
    const newest = Math.max(...sources.map((source) => Date.parse(evidenceDates[source] ?? '')));
    if (newest >= oldest) return undefined;
    return {
      ...(said.length > 0 ? {} : { severity: 'info' }),
      newest: new Date(newest).toISOString().slice(0, 10),
      sources: sources.toSorted(),
      exchanges: sources.reduce((sum, source) => sum + (evidenceCounts[source] ?? 0), 0),
    };
  },
});
