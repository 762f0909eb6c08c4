import { type Finding, type Severity, severities } from '../drift/finding.ts';

/** Findings that are told under one heading. */
export interface FindingGroup {
  readonly key: Severity | 'accepted';
  readonly findings: readonly Finding[];
}

/** By severity, the worst first, and at the end what a baseline has accepted; each in the order of the report. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const groups: readonly FindingGroup[] = [
    ...severities.map((severity) => ({
      key: severity,
      findings: open.filter((finding) => finding.severity === severity),
    })),
    {
      key: 'accepted',
      findings: findings.filter(({ accepted }) => accepted !== undefined),
    },
  ];
  return groups.filter((group) => group.findings.length > 0);
}
