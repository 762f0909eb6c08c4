import type { SpecChange } from '../drift/diff/spec-change.ts';
import { type Severity, severities } from '../drift/finding.ts';
import { formatSpecChange } from './format-spec-change.ts';
import type { TextStyle } from './text.ts';

/** One of the two documents that were compared. */
export interface ComparedSpec {
  /** As it was named on the command line. */
  readonly file: string;
  readonly title: string;
  readonly version: string;
}

/** What changed between two documents, as data. */
export interface SpecChangeReport {
  readonly schemaVersion: 1;
  readonly old: ComparedSpec;
  readonly new: ComparedSpec;
  readonly summary: { readonly findings: Readonly<Record<Severity, number>> };
  readonly findings: readonly SpecChange[];
}

export function specChangeReport(
  old: ComparedSpec,
  now: ComparedSpec,
  findings: readonly SpecChange[],
): SpecChangeReport {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    schemaVersion: 1,
    old,
    new: now,
    summary: {
      findings: {
        breaking: count('breaking'),
        risky: count('risky'),
        additive: count('additive'),
        info: count('info'),
      },
    },
    findings,
  };
}

const STYLES: Readonly<Record<Severity, TextStyle>> = {
  breaking: 'red',
  risky: 'yellow',
  additive: 'dim',
  info: 'dim',
};

/** A line for each change, the worst first, and what it comes to; `paint` gives text a style or leaves it. */
export function specChangeText(
  { findings, summary }: SpecChangeReport,
  paint: (style: TextStyle, text: string) => string,
): string {
  if (findings.length === 0) return 'No changes.\n';
  const lines = findings.map((finding) => {
    const line = formatSpecChange(finding);
    const { length } = finding.severity;
    return paint(STYLES[finding.severity], line.slice(0, length)) + line.slice(length);
  });
  const told = severities.filter((severity) => summary.findings[severity] > 0);
  const counts = told.map((severity) => `${summary.findings[severity]} ${severity}`).join(', ');
  const changes = `${findings.length} change${findings.length === 1 ? '' : 's'}`;
  return `${lines.join('\n')}\n\n${changes}: ${counts}.\n`;
}
