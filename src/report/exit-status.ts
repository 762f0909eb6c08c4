import { type Finding, type Severity, severities } from '../drift/finding.ts';
import type { VerifyReport } from '../replay/verify-report.ts';

/** From what severity up findings fail a run. */
export type FailOn = Exclude<Severity, 'info'>;

export function isFailing(severity: Severity, failOn: FailOn): boolean {
  return severities.indexOf(severity) <= severities.indexOf(failOn);
}

/** Whether a finding fails a run: what a team has accepted does not. */
export function failsRun({ severity, accepted }: Finding, failOn: FailOn): boolean {
  return accepted === undefined && isFailing(severity, failOn);
}

/**
 * 1 where a finding fails the run, and where nothing was checked at a target although there was something to check
 * at: a green build means something. A target without an account was asked nothing on purpose, and what a shard did
 * not ask another may have.
 */
export function exitStatus(report: VerifyReport, failOn: FailOn = 'breaking'): 0 | 1 {
  const isSilent = report.shard === undefined && report.targets.some((target) => wasSilent(report, target));
  return isSilent || report.findings.some((finding) => failsRun(finding, failOn)) ? 1 : 0;
}

function wasSilent({ operations, skipped = [] }: VerifyReport, target: string): boolean {
  const excused = skipped.some((run) => run.target === target);
  return !excused && operations.every((row) => row.target !== target || row.exchanges === 0);
}
