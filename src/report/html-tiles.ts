import type { VerifyReport } from '../replay/verify-report.ts';
import { html } from './html-text.ts';
import type { Markup } from './markup.ts';

/** What a run comes to, in figures: what was checked, and what was found. */
export function htmlTiles({ summary }: Pick<VerifyReport, 'summary'>): Markup {
  const { operations, findings, exchanges, accepted } = summary;
  const checked = [
    tile('', 'exchanges checked', exchanges),
    ...Object.entries(operations).map(([verdict, count]) => tile(verdict, `operations ${verdict}`, count)),
  ];
  const found = [
    ...Object.entries(findings).map(([severity, count]) => tile(severity, severity, count)),
    ...(accepted === undefined ? [] : [tile('', 'accepted', accepted)]),
  ];
  return html`<section aria-labelledby="glance">
<h2 id="glance">At a glance</h2>
<h3>Checked</h3>
<dl class="tiles">
${checked}</dl>
<h3>Findings by severity</h3>
<dl class="tiles">
${found}</dl>
</section>`;
}

function tile(kind: string, name: string, count: number): Markup {
  return html`<div class="tile ${count === 0 ? '' : kind}"><dt>${name}</dt><dd>${count}</dd></div>
`;
}
