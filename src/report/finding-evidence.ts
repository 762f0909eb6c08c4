import type { Finding } from '../drift/finding.ts';
import type { OperationResult } from '../replay/verify-report.ts';
import { ENGLISH, type ReportLanguage, saySource } from './messages/report-language.ts';
import { sourceEntries } from './report-words.ts';

/** What a finding rests on, an entry for each kind, with the dates that its operation has, as old as they are at `now`. */
export function findingEvidence(
  finding: Finding,
  operations: readonly OperationResult[],
  now: number,
  language: ReportLanguage = ENGLISH,
): readonly string[] {
  const row = operations.find(
    ({ provider, operation, target }) =>
      provider === finding.provider && operation === finding.operation && target === finding.target,
  );
  return row === undefined
    ? finding.evidence.map((source) => saySource(language, source))
    : sourceEntries(row, finding.evidence, now, language);
}
