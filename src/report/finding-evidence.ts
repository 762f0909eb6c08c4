import type { Finding } from '../drift/finding.ts';
import type { OperationResult } from '../replay/verify-report.ts';
import { sourceEntries } from './report-words.ts';

/** What a finding rests on, an entry for each kind, with the dates that its operation has, as old as they are at `now`. */
export function findingEvidence(
  finding: Finding,
  operations: readonly OperationResult[],
  now: number,
): readonly string[] {
  const row = operations.find(
    ({ provider, operation, target }) =>
      provider === finding.provider && operation === finding.operation && target === finding.target,
  );
  return row === undefined ? finding.evidence : sourceEntries(row, finding.evidence, now);
}
