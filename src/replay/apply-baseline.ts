import { type Baseline, type BaselineEntry, markAccepted, retiredEntries } from '../drift/baseline.ts';
import { countFindings } from './to-report.ts';
import type { VerifyReport } from './verify-report.ts';

/** A report that tells what the baseline has apart from what it has not, and what of the baseline is retired. */
export function applyBaseline(report: VerifyReport, baseline: Baseline): VerifyReport {
  const findings = markAccepted(report.findings, baseline);
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const accepted = findings.length - open.length;
  return {
    ...report,
    summary: { ...report.summary, findings: countFindings(open), accepted },
    findings,
    retired: retiredEntries(baseline, findings, (entry) => wasChecked(report, entry)),
  };
}

/** Wholly and everywhere: what was skipped may well be what shows the finding. */
export function wasChecked(
  { operations, maxAge }: Pick<VerifyReport, 'operations' | 'maxAge'>,
  entry: BaselineEntry,
): boolean {
  const rows = operations.filter(
    ({ provider, operation }) => provider === entry.provider && operation === entry.operation,
  );
  // Ages are those of the recordings, which are known as soon as there are some, if a run looks at them at all.
  if (entry.code === 'evidence-expired')
    return maxAge !== undefined && rows.some(({ evidence }) => evidence.length > 0);
  return rows.length > 0 && rows.every(({ exchanges, reason }) => exchanges > 0 && reason === undefined);
}
