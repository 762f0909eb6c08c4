import { xmlText } from '../../src/report/xml-text.ts';

/** One bar, drawn from nought. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as it is read. */
  readonly text: string;
  /** Between which it has swung. */
  readonly swing?: { readonly least: number; readonly greatest: number };
}

export interface BarPlot {
  readonly title: string;
  readonly bars: readonly Bar[];
}

const WIDTH = 720;
/** Pixels of a bar with the space around it. */
const ROW = 28;
const THICK = 16;
const HEAD = 40;
const LEFT = 220;
/** For the value behind the longest bar. */
const RIGHT = 110;

/**
 * Bars side by side as an SVG that can be read on light and on dark ground. It is the same for the same figures, to the
 * byte; what it shows stands in its title and description, for whoever hears it.
 *
 * @throws Error where there is no bar, or one has no length that could be drawn
 */
export function barPlot({ title, bars }: BarPlot): string {
  const ends = bars.map(({ value, swing }) => Math.max(value, swing?.greatest ?? 0));
  const most = Math.max(...ends);
  if (!(most > 0 && Number.isFinite(most))) throw new Error(`"${title}" has no bar to draw.`);
  const toX = (value: number): number => Math.round(((WIDTH - LEFT - RIGHT) * Math.max(0, value)) / most);
  const height = HEAD + bars.length * ROW + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="t d">
<title id="t">${xmlText(title)}</title>
<desc id="d">${xmlText(describe(bars))}</desc>
<style>
text { font: 13px system-ui, sans-serif; fill: #24292f; }
.title { font-weight: 600; }
.bar { fill: #0969da; }
.swing { stroke: #24292f; stroke-width: 1.5; }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3; } .bar { fill: #4493f8; } .swing { stroke: #e6edf3; } }
</style>
<text class="title" x="8" y="22">${xmlText(title)}</text>
${bars.map((bar, at) => drawn(bar, HEAD + at * ROW, toX)).join('\n')}
</svg>
`;
}

/** What the bars say, as a sentence for a reader who sees none. */
export function describe(bars: readonly Bar[]): string {
  return `${bars.map(({ label, text }) => `${label}: ${text}`).join('; ')}.`;
}

function drawn({ label, value, text, swing }: Bar, top: number, toX: (value: number) => number): string {
  const middle = top + THICK / 2;
  const baseline = middle + 4.5;
  const end = LEFT + Math.max(toX(value), toX(swing?.greatest ?? 0));
  return [
    `<text x="${LEFT - 10}" y="${baseline}" text-anchor="end">${xmlText(label)}</text>`,
    `<rect class="bar" x="${LEFT}" y="${top}" width="${Math.max(1, toX(value))}" height="${THICK}" rx="2"/>`,
    ...(swing === undefined
      ? []
      : [
          `<line class="swing" x1="${LEFT + toX(swing.least)}" x2="${LEFT + toX(swing.greatest)}" y1="${middle}" y2="${middle}"/>`,
        ]),
    `<text x="${end + 8}" y="${baseline}">${xmlText(text)}</text>`,
  ].join('\n');
}
