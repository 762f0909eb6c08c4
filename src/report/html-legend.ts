import { html } from './html-text.ts';
import type { Markup } from './markup.ts';

/** For whoever has never seen such a report. */
const TERMS: readonly (readonly [string, string])[] = [
  ['breaking', 'A consumer that follows the spec fails.'],
  ['risky', 'A consumer may fail.'],
  ['additive', 'There is more than the spec says, which nobody is bound to notice.'],
  ['info', 'Worth knowing; it fails no run.'],
  ['matched', 'Checked, and nothing deviates.'],
  ['drifted', 'Checked, and something deviates.'],
  ['skipped', 'Nothing was checked; the reason stands beside it.'],
  ['live, sandbox', 'The provider itself answered when this was recorded.'],
  [
    'documentation, synthetic',
    'Taken from a document, or made up. A match with such recordings proves nothing about the provider.',
  ],
  ['assumed', 'Rests only on synthetic recordings, or on places of the spec that are a guess.'],
  ['accepted', 'The team knows of it and has decided to live with it for now; it fails no run.'],
];

export function htmlLegend(): Markup {
  return html`<section aria-labelledby="legend">
<h2 id="legend">How to read this</h2>
<dl class="legend">
${TERMS.map(
  ([term, meaning]) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>
`,
)}</dl>
</section>`;
}
