import type { OperationResult, VerifyReport } from '../replay/verify-report.ts';
import { disagreement } from './disagreement.ts';
import { ENGLISH, type ReportLanguage, say } from './messages/report-language.ts';
import { printable } from './printable.ts';

/** An operation at all targets. */
export interface MatrixRow {
  readonly name: string;
  readonly results: readonly OperationResult[];
}

export function matrixRows(operations: readonly OperationResult[]): readonly MatrixRow[] {
  const rows = new Map<string, OperationResult[]>();
  for (const result of operations) {
    const name = printable(`${result.provider}/${result.operation}`);
    const results = rows.get(name) ?? [];
    rows.set(name, results);
    results.push(result);
  }
  return [...rows].map(([name, results]) => ({ name, results }));
}

/** Who is out of step with whom, for each operation at which the targets disagree. `labels` name the targets. */
export function disagreements(
  rows: readonly MatrixRow[],
  labels: ReadonlyMap<string, string>,
  findings: VerifyReport['findings'],
  language: ReportLanguage = ENGLISH,
): readonly string[] {
  return rows.flatMap(({ name, results }) => {
    const outcomes = results.map(({ provider, operation, target, verdict }) => {
      const found = findings.filter(
        (finding) =>
          // How old recordings are sets no target apart from another.
          finding.code !== 'evidence-expired' &&
          finding.target === target &&
          finding.operation === operation &&
          finding.provider === provider,
      );
      const fingerprints = found.map(({ fingerprint }) => fingerprint);
      return { label: labels.get(target) ?? target, verdict, fingerprints };
    });
    const what = disagreement(outcomes, language);
    return what === undefined ? [] : [say(language, 'disagreement.line', { operation: name, what })];
  });
}
