import { type Severity, severities } from '../drift/finding.ts';
import type { EvidenceSource } from '../exchange/recording.ts';
import type { OperationResult, Verdict, VerifyReport } from '../replay/verify-report.ts';
import { formatFinding } from './format-finding.ts';
import { targetMatrix } from './target-matrix.ts';

export type TextStyle = 'red' | 'yellow' | 'green' | 'dim';

export interface TextOptions {
  /** Gives text a style, or leaves it as it is. */
  readonly paint: (style: TextStyle, text: string) => string;
  /** Milliseconds since 1970, from which the age of evidence is counted. */
  readonly now: number;
}

const SEVERITY_STYLES: Readonly<Record<Severity, TextStyle>> = {
  breaking: 'red',
  risky: 'yellow',
  additive: 'dim',
  info: 'dim',
};

const VERDICT_STYLES: Readonly<Record<Verdict, TextStyle>> = {
  matched: 'green',
  drifted: 'red',
  skipped: 'yellow',
};

/**
 * The report for a person: a line for each finding, a table of operations by target where there are several, a
 * line for each operation and target, and what it comes to.
 */
export function text(report: VerifyReport, options: TextOptions): string {
  const findings = report.findings.map((finding) => {
    const line = formatFinding(finding);
    const { length } = finding.severity;
    return options.paint(SEVERITY_STYLES[finding.severity], line.slice(0, length)) + line.slice(length);
  });
  const operations = report.operations.map((result) => operationLine(result, options));
  const matrix = targetMatrix(report, (verdict, mark) => options.paint(VERDICT_STYLES[verdict], mark));
  const blocks = [findings, matrix, operations, summaryLines(report)];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function operationLine(result: OperationResult, { paint, now }: TextOptions): string {
  const { provider, operation, target, verdict, exchanges, reason } = result;
  const what = `${paint(VERDICT_STYLES[verdict], verdict)} ${provider}/${operation} at ${target}`;
  const checked = exchanges === 0 ? [] : [counted(exchanges, 'exchange'), evidenceWords(result, now)];
  return [what, ...checked, ...(reason === undefined ? [] : [reason])].join(', ');
}

function evidenceWords({ evidence, evidenceDates }: OperationResult, now: number): string {
  const words = evidence.map((source) => `${source} ${ageWords(evidenceDates[source] ?? '', now)}`);
  return `evidence: ${words.join(', ')}`;
}

const DAY = 24 * 60 * 60 * 1000;

function ageWords(date: string, now: number): string {
  const days = Math.floor((now - Date.parse(date)) / DAY);
  const age = days < 1 ? 'today' : `${counted(days, 'day')} old`;
  return `of ${date.slice(0, 10)} (${age})`;
}

function summaryLines({ targets, operations, summary }: VerifyReport): readonly string[] {
  const silent = targets.filter((target) =>
    operations.every((result) => result.target !== target || result.exchanges === 0),
  );
  const { matched, drifted, skipped } = summary.operations;
  const told = severities.filter((severity) => summary.findings[severity] > 0);
  const findings = told.map((severity) => `${summary.findings[severity]} ${severity}`).join(', ');
  return [
    ...silent.map((target) => `Nothing was checked at ${target}.`),
    `${counted(summary.exchanges, 'exchange')} checked: ${matched} matched${groundWords(operations)}, ${drifted} drifted, ${skipped} skipped; ${findings === '' ? 'no findings' : `findings: ${findings}`}.`,
  ];
}

/** What the provider itself never said is not proven by any match. */
function groundWords(operations: readonly OperationResult[]): string {
  const matched = operations.filter(({ verdict }) => verdict === 'matched');
  const unproven = matched.filter(({ evidence }) => !evidence.some(saidByProvider)).length;
  if (unproven === 0) return '';
  return ` (${unproven} of them on documentation or synthetic recordings only, which prove nothing about the provider)`;
}

function saidByProvider(source: EvidenceSource): boolean {
  return source === 'live' || source === 'sandbox';
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
