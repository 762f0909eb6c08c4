import { type Severity, severities } from '../drift/finding.ts';
import type { EvidenceSource } from '../exchange/recording.ts';
import {
  NO_RECORDING,
  type OperationResult,
  type Verdict,
  type VerifyReport,
} from '../replay/verify-report.ts';
import { formatFinding } from './format-finding.ts';
import type { ContextOf } from './spec-context.ts';
import { targetMatrix } from './target-matrix.ts';

export type TextStyle = 'red' | 'yellow' | 'green' | 'dim';

export interface TextOptions {
  /** Gives text a style, or leaves it as it is. */
  readonly paint: (style: TextStyle, text: string) => string;
  /** Milliseconds since 1970, from which the age of evidence is counted. */
  readonly now: number;
  /** What is told under a finding; nothing where it is left out. */
  readonly context?: ContextOf;
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
  const findings = report.findings.flatMap((finding) => {
    const line = formatFinding(finding);
    const { length } = finding.severity;
    const told = options.paint(SEVERITY_STYLES[finding.severity], line.slice(0, length)) + line.slice(length);
    return [told, ...(options.context?.(finding) ?? [])];
  });
  const operations = operationLines(report, options);
  const matrix = targetMatrix(report, (verdict, mark) => options.paint(VERDICT_STYLES[verdict], mark));
  const blocks = [findings, matrix, operations, summaryLines(report)];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** More operations that no recording has are only counted. */
const MOST_UNRECORDED = 20;

function operationLines({ operations }: VerifyReport, options: TextOptions): readonly string[] {
  const isUnrecorded = ({ reason }: OperationResult): boolean => reason === NO_RECORDING;
  const unrecorded = operations.filter(isUnrecorded).length;
  if (unrecorded <= MOST_UNRECORDED) return operations.map((result) => operationLine(result, options));
  const others = operations.filter((result) => !isUnrecorded(result));
  const what = `${options.paint(VERDICT_STYLES.skipped, 'skipped')} ${unrecorded} operations, ${NO_RECORDING}`;
  return [...others.map((result) => operationLine(result, options)), what];
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

function summaryLines({ targets, operations, summary, retired = [] }: VerifyReport): readonly string[] {
  const silent = targets.filter((target) =>
    operations.every((result) => result.target !== target || result.exchanges === 0),
  );
  const { matched, drifted, skipped } = summary.operations;
  const told = severities.filter((severity) => summary.findings[severity] > 0);
  const findings = told.map((severity) => `${summary.findings[severity]} ${severity}`).join(', ');
  return [
    ...silent.map((target) => `Nothing was checked at ${target}.`),
    `${counted(summary.exchanges, 'exchange')} checked: ${matched} matched${groundWords(operations)}, ${drifted} drifted, ${skipped} skipped; ${findings === '' ? 'no findings' : `findings: ${findings}`}${acceptedWords(summary.accepted)}.`,
    ...(retired.length === 0 ? [] : [retiredLine(retired.length)]),
  ];
}

function acceptedWords(accepted: number = 0): string {
  return accepted === 0 ? '' : `; ${accepted} more accepted by the baseline`;
}

function retiredLine(count: number): string {
  const what =
    count === 1
      ? '1 entry of the baseline no longer applies'
      : `${count} entries of the baseline no longer apply`;
  return `${what}: run again with --update-baseline to drop ${count === 1 ? 'it' : 'them'}.`;
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
