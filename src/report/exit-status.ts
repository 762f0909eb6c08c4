import { type Severity, severities } from '../drift/finding.ts';
import type { VerifyReport } from '../replay/verify-report.ts';

/** From what severity up findings fail a run. */
export type FailOn = Exclude<Severity, 'info'>;

export function isFailing(severity: Severity, failOn: FailOn): boolean {
  return severities.indexOf(severity) <= severities.indexOf(failOn);
}

/**
 * 1 where a finding fails the run, and where nothing was checked although there was something to check at: a green
 * build means something. A target without an account was asked nothing on purpose.
 */
export function exitStatus(
  { summary, findings, skipped = [] }: VerifyReport,
  failOn: FailOn = 'breaking',
): 0 | 1 {
  const isEmpty = summary.exchanges === 0 && skipped.length === 0;
  return isEmpty || findings.some(({ severity }) => isFailing(severity, failOn)) ? 1 : 0;
}
