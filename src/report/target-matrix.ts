import type { Verdict, VerifyReport } from '../replay/verify-report.ts';
import { disagreements, matrixRows } from './matrix-rows.ts';
import { targetLabels } from './target-labels.ts';

/** Read without colour as well. */
const MARKS: Readonly<Record<Verdict, string>> = { matched: '=', drifted: '!', skipped: '-' };

const LEGEND = '= matched, ! drifted, - skipped';
const DOCUMENT = '; document: the recordings held against the spec';
const GAP = '  ';

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
  const rows = matrixRows(operations);
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
  return [heading, ...lines, legend, ...disagreements(rows, labels, findings)];
}
