import type { Excerpt } from '../drift/excerpt/excerpt.ts';
import type { Finding, FindingCode } from '../drift/finding.ts';
import type { OperationResult } from '../replay/verify-report.ts';
import { findingEvidence } from './finding-evidence.ts';
import { type FindingGroup, findingGroups } from './finding-groups.ts';
import type { FindingPage, PageText } from './finding-page.ts';
import { partsOf, wordsOf } from './format-finding.ts';
import { html } from './html-text.ts';
import type { Markup } from './markup.ts';
import { printable } from './printable.ts';
import { counted } from './report-words.ts';
import type { ExcerptOf, SpecExcerpt } from './spec-excerpt.ts';

export interface HtmlFindings {
  readonly findings: readonly Finding[];
  readonly operations: readonly OperationResult[];
  /** How the targets are called. */
  readonly labels: ReadonlyMap<string, string>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly excerptOf: ExcerptOf;
  readonly pages: ReadonlyMap<FindingCode, FindingPage>;
}

export function htmlFindings(input: HtmlFindings): Markup {
  const groups = findingGroups(input.findings);
  const anchors = new Map(input.findings.map((finding, index) => [finding, `finding-${index + 1}`]));
  const none = html`<p class="none">No findings: wherever something was checked, it was as the spec and the recordings say.</p>`;
  return html`<section aria-labelledby="findings">
<h2 id="findings">Findings</h2>
${groups.length === 0 ? none : groups.map((group) => groupSection(group, anchors, input))}
</section>`;
}

function groupSection(
  { key, title, findings }: FindingGroup,
  anchors: ReadonlyMap<Finding, string>,
  input: HtmlFindings,
): Markup {
  return html`<section aria-labelledby="group-${key}">
<h3 id="group-${key}">${title} <span class="count">${findings.length}</span></h3>
${findings.map((finding) => article(finding, anchors.get(finding) ?? '', input))}</section>
`;
}

function article(
  finding: Finding,
  anchor: string,
  { labels, operations, now, excerptOf, pages }: HtmlFindings,
): Markup {
  const { code, severity, provider, operation, target, direction, pointer, assumed, accepted } = finding;
  const { expected, received, fix } = partsOf(finding);
  const excerpt = excerptOf(finding);
  const page = pages.get(code);
  return html`<article class="finding ${severity}" id="${anchor}">
<h4>${wordsOf(code).what}</h4>
<p class="place"><code>${provider}/${operation}</code> at <code>${labels.get(target) ?? target}</code>, ${direction}${pointer === '' ? '' : html` <code>${pointer}</code>`}</p>
<p class="labels"><span class="label ${severity}">${severity}</span> <span class="label">${code}</span>${assumed ? html` <span class="label">assumed</span>` : ''}${accepted === undefined ? '' : html` <span class="label">accepted since ${accepted.since}</span>`}</p>
<dl class="values">
<div><dt>Expected</dt><dd><code>${expected}</code></dd></div>
<div><dt>Received</dt><dd><code>${received}</code></dd></div>
</dl>
<p class="fix"><strong>How to fix.</strong> ${fix}.</p>
<dl class="facts">${facts(finding, operations, now)}</dl>
${finding.excerpt === undefined ? '' : receivedFigure(finding, finding.excerpt)}${excerpt === undefined ? '' : specFigure(excerpt)}${page === undefined ? '' : about(code, page)}</article>
`;
}

function facts(finding: Finding, operations: readonly OperationResult[], now: number): readonly Markup[] {
  const { occurrences, exchanges, since, alsoAt = [], fingerprint } = finding;
  const values = occurrences === exchanges ? '' : `${counted(occurrences, 'value')} in `;
  return [
    fact('Seen in', html`${values}${counted(exchanges, 'exchange')}`),
    ...(since === undefined ? [] : [fact('Recorded since', html`${since.slice(0, 10)}`)]),
    fact(
      'Evidence',
      html`${findingEvidence(finding, operations, now).map((entry) => html`<span class="entry">${entry}</span> `)}`,
    ),
    ...(alsoAt.length === 0
      ? []
      : [fact('Also in the spec at', html`${alsoAt.map((place) => html`<code>${place}</code> `)}`)]),
    fact('Fingerprint', html`<code>${fingerprint}</code>`),
  ];
}

function fact(name: string, value: Markup): Markup {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function receivedFigure({ direction }: Finding, { pointer = '', lines, marked }: Excerpt): Markup {
  const side = direction === 'request' ? 'Sent' : 'Received';
  const place = pointer === '' ? '' : html`, <code>${pointer}</code>`;
  const shown = lines.map((line, index) =>
    index === marked ? html`<mark>${printable(line)}</mark>` : html`<span>${printable(line)}</span>`,
  );
  return html`<figure><figcaption>${side}${place}</figcaption><pre>${shown}</pre></figure>
`;
}

function specFigure({ path, line, lines }: SpecExcerpt): Markup {
  const shown = lines.map(({ number, text }) => {
    const numbered = html`<span class="number">${number}</span> ${text}`;
    return number === line ? html`<mark>${numbered}</mark>` : html`<span>${numbered}</span>`;
  });
  return html`<figure><figcaption>In the spec, <code>${path}:${line}</code></figcaption><pre>${shown}</pre></figure>
`;
}

function about(code: FindingCode, { about: what, who, how }: FindingPage): Markup {
  return html`<details><summary>About ${code}</summary>
${what.map(paragraph)}<p><strong>Who usually fixes it.</strong></p>${who.map(paragraph)}<p><strong>How.</strong></p>${how.map(paragraph)}</details>
`;
}

function paragraph(text: PageText): Markup {
  return html`<p>${text.map((part) => (part.isCode ? html`<code>${part.text}</code>` : html`${part.text}`))}</p>
`;
}
