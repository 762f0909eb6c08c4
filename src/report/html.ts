import { createHash } from 'node:crypto';
import type { FindingCode } from '../drift/finding.ts';
import type { VerifyReport } from '../replay/verify-report.ts';
import { dayOfRun } from './day-of-run.ts';
import { exitStatus, type FailOn } from './exit-status.ts';
import type { FindingPage } from './finding-page.ts';
import { htmlFindings } from './html-findings.ts';
import { htmlLegend } from './html-legend.ts';
import { htmlMatrix } from './html-matrix.ts';
import { HTML_STYLE } from './html-style.ts';
import { html as markup } from './html-text.ts';
import { htmlTiles } from './html-tiles.ts';
import { Markup } from './markup.ts';
import { summaryLines } from './report-words.ts';
import type { ExcerptOf } from './spec-excerpt.ts';
import { targetLabels } from './target-labels.ts';

export interface HtmlOptions {
  readonly failOn: FailOn;
  /** Milliseconds since 1970: when the page is made, and from when the age of evidence is counted. */
  readonly now: number;
  readonly excerptOf: ExcerptOf;
  /** What is told about the codes of findings. */
  readonly pages: ReadonlyMap<FindingCode, FindingPage>;
}

/**
 * The report as one page that needs nothing else: no script, no request, and a policy that lets a browser do neither
 * (CSP Level 3).
 */
export function html(report: VerifyReport, { failOn, now, excerptOf, pages }: HtmlOptions): string {
  const hash = createHash('sha256').update(HTML_STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const fails = exitStatus(report, failOn) === 1;
  const { findings, operations } = report;
  const ran = dayOfRun(report, now);
  const labels = targetLabels(report.targets);
  return `${
    markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${headline(report)} - Lockstep</title>
<style>${new Markup(HTML_STYLE)}</style>
</head>
<body>
<header>
<p class="brand">Lockstep contract report</p>
<h1>${headline(report)}</h1>
<p class="outcome ${fails ? 'fails' : 'passes'}">${outcome(report, failOn, fails)}</p>
${summaryLines(report).map((line) => markup`<p>${line}</p>\n`)}${compared(report, now)}
</header>
<main>
${htmlTiles(report)}
${htmlMatrix(report, ran)}
${htmlFindings({ findings, operations, labels, now: ran, excerptOf, pages })}
${htmlLegend()}
</main>
</body>
</html>
`.text
  }`;
}

function headline({ summary }: VerifyReport): string {
  const { breaking, risky, additive } = summary.findings;
  if (summary.exchanges === 0) return 'Nothing was checked';
  const told = Object.entries({ breaking, risky, additive }).filter(([, count]) => count > 0);
  const worst = told.map(([severity, count]) => `${count} ${severity}`).join(', ');
  return worst === '' ? 'Everything that was checked is in step' : `Out of step: ${worst}`;
}

function outcome({ shard }: VerifyReport, failOn: FailOn, fails: boolean): string {
  const what = shard === undefined ? 'The run' : 'This part of the run';
  return `${what} ${fails ? 'fails' : 'passes'}: findings fail it ${failOn === 'additive' ? 'unless they are only worth knowing' : `from ${failOn} up`}.`;
}

function compared({ date, targets, operations, specs = {} }: VerifyReport, now: number): Markup {
  const labels = [...targetLabels(targets).values()];
  const paths = Object.entries(specs);
  return markup`<dl class="facts">
${
  date === undefined
    ? ''
    : markup`<div><dt>Checked on</dt><dd><time datetime="${date}">${date}</time></dd></div>
`
}<div><dt>Report made</dt><dd><time datetime="${new Date(now).toISOString()}">${new Date(now).toISOString().slice(0, 16).replace('T', ' ')} UTC</time></dd></div>
<div><dt>${labels.length === 1 ? 'Target' : 'Targets'}</dt><dd>${labels.length === 0 ? 'none' : labels.join(', ')}</dd></div>
${recorded(operations)}${paths.length === 0 ? '' : markup`<div><dt>${paths.length === 1 ? 'Spec' : 'Specs'}</dt><dd>${paths.map(([id, path]) => markup`<span class="entry">${id}: <code>${path}</code></span> `)}</dd></div>`}
</dl>`;
}

/** The days of the newest recordings of all operations, from the first to the last. */
function recorded(operations: VerifyReport['operations']): Markup {
  const dates = operations.flatMap(({ evidenceDates }) => Object.values(evidenceDates));
  const [first, ...others] = [...new Set(dates.map((date) => date.slice(0, 10)))].sort();
  const last = others.at(-1);
  if (first === undefined) return markup``;
  return markup`<div><dt>Recordings of</dt><dd>${first}${last === undefined ? '' : ` to ${last}`}</dd></div>`;
}
