import type { Finding } from '../drift/finding.ts';
import type { OperationResult } from '../replay/verify-report.ts';
import { evidenceWords } from './report-words.ts';

/** What the exchanges of an operation rest on, an entry for each kind, with date and age as they are at `now`. */
export function evidenceEntries(result: OperationResult, now: number): readonly string[] {
  return result.evidence.map((source) =>
    result.evidenceDates[source] === undefined
      ? source
      : evidenceWords({ ...result, evidence: [source] }, now),
  );
}

/** The same for a finding: its kinds of evidence, with the dates that its operation has. */
export function findingEvidence(
  finding: Finding,
  operations: readonly OperationResult[],
  now: number,
): readonly string[] {
  const row = operations.find(
    ({ provider, operation, target }) =>
      provider === finding.provider && operation === finding.operation && target === finding.target,
  );
  return row === undefined ? finding.evidence : evidenceEntries({ ...row, evidence: finding.evidence }, now);
}
