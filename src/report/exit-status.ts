import { type Severity, severities } from '../drift/finding.ts';
import type { VerifyReport } from '../replay/verify-report.ts';

/** From what severity up findings fail a run. */
export type FailOn = Exclude<Severity, 'info'>;

export function isFailing(severity: Severity, failOn: FailOn): boolean {
  return severities.indexOf(severity) <= severities.indexOf(failOn);
}

/** 1 where a finding fails the run, and where nothing was checked at all: a green build means something. */
export function exitStatus({ summary, findings }: VerifyReport, failOn: FailOn = 'breaking'): 0 | 1 {
  return summary.exchanges === 0 || findings.some(({ severity }) => isFailing(severity, failOn)) ? 1 : 0;
}
