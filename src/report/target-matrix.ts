import type { OperationResult, Verdict, VerifyReport } from '../replay/verify-report.ts';
import { disagreement } from './disagreement.ts';
import { printable } from './printable.ts';
import { targetLabels } from './target-labels.ts';

/** Read without colour as well. */
const MARKS: Readonly<Record<Verdict, string>> = { matched: '=', drifted: '!', skipped: '-' };

const LEGEND = '= matched, ! drifted, - skipped';
const DOCUMENT = '; document: the recordings held against the spec';
const GAP = '  ';

interface Row {
  readonly name: string;
  readonly results: readonly OperationResult[];
}

/**
 * Operations by target, as lines, with one more for each operation at which the targets disagree. None where a run
 * had a single target. `paint` gives a mark the style of its verdict, or leaves it as it is.
 */
export function targetMatrix(
  { targets, operations, findings }: Pick<VerifyReport, 'targets' | 'operations' | 'findings'>,
  paint: (verdict: Verdict, mark: string) => string,
): readonly string[] {
  if (targets.length < 2) return [];
  const labels = targetLabels(targets);
  const rows = rowsOf(operations);
  const width = Math.max(...rows.map(({ name }) => name.length), 'operation'.length);
  const heading = ['operation'.padEnd(width), ...labels.values()].join(GAP);
  const lines = rows.map(({ name, results }) => {
    const cells = [...labels].map(([target, label]) => {
      const verdict = results.find((result) => result.target === target)?.verdict ?? 'skipped';
      return `${paint(verdict, MARKS[verdict])}${''.padEnd(label.length - 1)}`;
    });
    return [name.padEnd(width), ...cells].join(GAP).trimEnd();
  });
  const legend = `${LEGEND}${labels.has('none') ? DOCUMENT : ''}`;
  return [heading, ...lines, legend, ...rows.flatMap((row) => disagreementLine(row, labels, findings))];
}

function rowsOf(operations: readonly OperationResult[]): readonly Row[] {
  const rows = new Map<string, OperationResult[]>();
  for (const result of operations) {
    const name = printable(`${result.provider}/${result.operation}`);
    rows.set(name, [...(rows.get(name) ?? []), result]);
  }
  return [...rows].map(([name, results]) => ({ name, results }));
}

function disagreementLine(
  { name, results }: Row,
  labels: ReadonlyMap<string, string>,
  findings: VerifyReport['findings'],
): readonly string[] {
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
  const line = disagreement(outcomes);
  return line === undefined ? [] : [`${name}: ${line}.`];
}
