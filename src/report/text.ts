import type { Severity } from '../drift/finding.ts';
import type { OperationResult, Verdict, VerifyReport } from '../replay/verify-report.ts';
import { counted } from './counted.ts';
import { dayOfRun } from './day-of-run.ts';
import { foldRows } from './fold-rows.ts';
import { formatFinding } from './format-finding.ts';
import { evidenceWords, summaryLines } from './report-words.ts';
import type { ContextOf } from './spec-context.ts';
import { targetMatrix } from './target-matrix.ts';

export type TextStyle = 'red' | 'yellow' | 'green' | 'dim';

export interface TextOptions {
  /** Gives text a style, or leaves it as it is. */
  readonly paint: (style: TextStyle, text: string) => string;
  /** Milliseconds since 1970, from which the age of evidence is counted where the report has no date. */
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
  const now = dayOfRun(report, options.now);
  const operations = operationLines(report, { ...options, now });
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
  const { told, counts } = foldRows(operations, MOST_UNRECORDED);
  const folded = counts.map(
    ({ count, reason }) =>
      `${options.paint(VERDICT_STYLES.skipped, 'skipped')} ${counted(count, 'operation')}, ${reason}`,
  );
  return [...told.map((result) => operationLine(result, options)), ...folded];
}

function operationLine(result: OperationResult, { paint, now }: TextOptions): string {
  const { provider, operation, target, verdict, exchanges, reason } = result;
  const what = `${paint(VERDICT_STYLES[verdict], verdict)} ${provider}/${operation} at ${target}`;
  const checked = exchanges === 0 ? [] : [counted(exchanges, 'exchange')];
  const why = reason === undefined ? [] : [reason];
  return [what, ...checked, `evidence: ${evidenceWords(result, now)}`, ...why].join(', ');
}
