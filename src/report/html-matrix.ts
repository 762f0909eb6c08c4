import type { Finding } from '../drift/finding.ts';
import { saidByProvider } from '../exchange/said-by-provider.ts';
import type { OperationResult, Verdict, VerifyReport } from '../replay/verify-report.ts';
import { foldRows } from './fold-rows.ts';
import { html } from './html-text.ts';
import type { Markup } from './markup.ts';
import { disagreements, type MatrixRow, matrixRows } from './matrix-rows.ts';
import { counted, evidenceEntries } from './report-words.ts';
import { targetLabels } from './target-labels.ts';

/** More operations that no recording has are only counted. */
const MOST_UNRECORDED = 20;

const MARKS: Readonly<Record<Verdict, string>> = { matched: '✓', drifted: '✗', skipped: '–' };

/**
 * The operations by target, a table that becomes a list of cards where there is no room for it. The roles keep it a
 * table for those who do not see it.
 */
export function htmlMatrix(
  { targets, operations, findings }: Pick<VerifyReport, 'targets' | 'operations' | 'findings'>,
  now: number,
): Markup {
  const labels = targetLabels(targets);
  const { told, counts } = foldRows(operations, MOST_UNRECORDED);
  const rows = matrixRows(told);
  const lines = disagreements(rows, labels, findings);
  const heads = [...labels.values()].map((label) => html`<th role="columnheader" scope="col">${label}</th>`);
  const cellsOf = ({ results }: MatrixRow): readonly Markup[] =>
    [...labels].map(([target, label]) =>
      cell(
        results.find((result) => result.target === target),
        label,
        findings,
        now,
      ),
    );
  const body = rows.map(
    (
      row,
    ) => html`<tr role="row"><th role="rowheader" scope="row"><code>${row.name}</code></th>${cellsOf(row)}</tr>
`,
  );
  const table = html`<table role="table">
<caption>What came of each operation at each target, and on what evidence${labels.has('none') ? '. At “document” the recordings themselves are held against the spec' : ''}.</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Operation</th>${heads}</tr></thead>
<tbody role="rowgroup">
${body}</tbody>
</table>`;
  return html`<section aria-labelledby="operations">
<h2 id="operations">Operations by target</h2>
${rows.length === 0 ? '' : table}
${counts.map(({ count, reason }) => html`<p>${counted(count, 'operation')} skipped, ${reason}.</p>`)}
${lines.length === 0 ? '' : html`<h3>Where the targets disagree</h3><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`}
</section>`;
}

function cell(
  result: OperationResult | undefined,
  label: string,
  findings: readonly Finding[],
  now: number,
): Markup {
  const name = html`<span class="target" aria-hidden="true">${label}</span>`;
  if (result === undefined)
    return html`<td role="cell">${name}<span class="verdict">not in this run</span></td>`;
  const { verdict, exchanges, evidence, proven, reason } = result;
  const unproven = verdict === 'matched' && proven === undefined && !evidence.some(saidByProvider);
  return html`<td role="cell" class="${verdict}">${name}<div><span class="verdict"><span aria-hidden="true">${MARKS[verdict]}</span> ${verdict}</span>${linkTo(result, findings)}
${exchanges === 0 ? '' : html`<span class="entry">${counted(exchanges, 'exchange')}</span>`}${exchanges === 0 ? '' : evidenceEntries(result, now).map((entry) => html`<span class="entry">${entry}</span>`)}${unproven ? html`<span class="entry unproven">not proven by the provider</span>` : ''}${reason === undefined ? '' : html`<span class="entry reason">${reason}</span>`}</div></td>`;
}

/** To the first of the findings of a row. */
function linkTo({ provider, operation, target }: OperationResult, findings: readonly Finding[]): Markup {
  const isOwn = (finding: Finding): boolean =>
    finding.provider === provider && finding.operation === operation && finding.target === target;
  const first = findings.findIndex(isOwn);
  if (first === -1) return html``;
  return html`, <a href="#finding-${first + 1}">${counted(findings.filter(isOwn).length, 'finding')}</a>`;
}
