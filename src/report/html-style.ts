/** The whole style of the page; its hash stands in the policy of the page, so that no other is applied. */
export const HTML_STYLE: string = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --raised: #f6f7f9; --line: #d5d9e0; --ink: #1b1f27; --soft: #515a69; --link: #0b57c2;
  --red: #b3261e; --red-wash: #fdeeec; --amber: #8a5200; --amber-wash: #fff5e2;
  --green: #146c3a; --green-wash: #e9f7ee; --blue: #1e5aa8; --blue-wash: #ecf3fd; --mark: #fff0b8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171c; --raised: #1c2027; --line: #373d48; --ink: #e7eaf0; --soft: #a8b0be; --link: #8ab8ff;
    --red: #ff9a90; --red-wash: #3a1c1a; --amber: #f5be66; --amber-wash: #362811;
    --green: #7fd6a0; --green-wash: #14301f; --blue: #94c1ff; --blue-wash: #172a43; --mark: #4a3f12;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 72rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 2rem; letter-spacing: -0.015em; }
h2 { font-size: 1.3rem; margin: 3rem 0 1rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 2rem 0 0.75rem; }
h4 { font-size: 1.05rem; }
p { margin: 0.4rem 0; }
a { color: var(--link); }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.875em; }
dl, dd, dt, figure { margin: 0; }
.brand { margin: 0 0 0.5rem; color: var(--soft); font-size: 0.875rem; font-weight: 600; }
.outcome { display: inline-block; margin: 1rem 0 0.75rem; padding: 0.4rem 0.8rem; border-radius: 0.4rem; font-weight: 600; }
.fails { background: var(--red-wash); color: var(--red); }
.passes { background: var(--green-wash); color: var(--green); }
.facts { display: grid; gap: 0.3rem 1rem; margin: 1rem 0 0; font-size: 0.9rem; }
.facts > div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; }
.facts dt, .values dt, .tile dt { color: var(--soft); }
.entry { display: block; }
header + main h2:first-child, main > section:first-child h2 { margin-top: 2rem; }
h2 + h3 { margin-top: 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(10.5rem, 1fr)); gap: 0.6rem; }
.tile { display: flex; flex-direction: column-reverse; padding: 0.7rem 0.9rem; border-radius: 0.5rem; background: var(--raised); }
.tile dt { font-size: 0.85rem; }
.tile dd { font-size: 1.6rem; line-height: 1.2; font-weight: 650; font-variant-numeric: tabular-nums; }
.tile.breaking dd, .tile.drifted dd { color: var(--red); }
.tile.risky dd, .tile.skipped dd { color: var(--amber); }
.tile.matched dd { color: var(--green); }
.tile.additive dd, .tile.info dd { color: var(--blue); }
table { width: 100%; border-collapse: collapse; font-size: 0.9rem; }
caption { padding-bottom: 0.75rem; text-align: left; color: var(--soft); }
th, td { padding: 0.6rem 0.75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; }
thead th { border-bottom-width: 2px; color: var(--soft); font-size: 0.85rem; }
tbody th { font-weight: 500; }
td .entry { color: var(--soft); font-size: 0.85rem; }
td .unproven, td .reason { font-style: italic; }
.target { display: none; }
.verdict { font-weight: 600; }
.matched .verdict { color: var(--green); }
.drifted .verdict { color: var(--red); }
.skipped .verdict { color: var(--amber); }
.count { margin-left: 0.25rem; padding: 0 0.5rem; border-radius: 1rem; background: var(--raised); color: var(--soft); font-size: 0.85rem; font-weight: 500; }
.none { color: var(--soft); }
.finding { margin: 0 0 1rem; padding: 1rem 1.25rem 1.1rem; border: 1px solid var(--line); border-radius: 0.6rem; }
.finding:target { outline: 2px solid var(--link); outline-offset: 2px; }
.place { color: var(--soft); }
.place code { color: var(--ink); }
.labels { display: flex; flex-wrap: wrap; gap: 0.35rem; }
.label { padding: 0.05rem 0.5rem; border-radius: 0.3rem; background: var(--raised); color: var(--soft); font-size: 0.8rem; }
.label.breaking { background: var(--red-wash); color: var(--red); }
.label.risky { background: var(--amber-wash); color: var(--amber); }
.label.additive, .label.info { background: var(--blue-wash); color: var(--blue); }
.values { display: grid; grid-template-columns: 1fr 1fr; gap: 0.6rem; margin: 0.8rem 0; }
.values > div { padding: 0.5rem 0.8rem 0.6rem; border-radius: 0.4rem; background: var(--raised); }
.values dt { font-size: 0.85rem; }
figure { margin-top: 1rem; }
figcaption { color: var(--soft); font-size: 0.85rem; }
pre { margin: 0.3rem 0 0; padding: 0.6rem 0; border-radius: 0.4rem; background: var(--raised); white-space: pre-wrap; }
pre > * { display: block; padding: 0 0.8rem; }
mark { background: var(--mark); color: inherit; }
.number { display: inline-block; min-width: 3ch; margin-right: 1ch; color: var(--soft); text-align: right; user-select: none; }
details { margin-top: 1rem; font-size: 0.9rem; }
summary { color: var(--link); cursor: pointer; }
.legend { display: grid; gap: 0.4rem; font-size: 0.9rem; }
.legend > div { display: grid; grid-template-columns: 13rem 1fr; gap: 0 1rem; }
.legend dt { font-weight: 600; }
@media (max-width: 44rem) {
  body { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.6rem; }
  .tiles { grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); }
  .values { grid-template-columns: 1fr; }
  .facts > div, .legend > div { grid-template-columns: 1fr; }
  table, tbody, tr, th, td, caption { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { margin-bottom: 0.9rem; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 0.5rem; }
  th, td { padding: 0; border: 0; }
  td { display: grid; grid-template-columns: 6.5rem 1fr; gap: 0 0.75rem; margin-top: 0.6rem; }
  .target { display: block; color: var(--soft); font-size: 0.85rem; }
  .finding { padding: 0.9rem 1rem 1rem; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --raised: #f4f4f4; --line: #bbb; --ink: #000; --soft: #444; --link: #000;
    --red: #8c1b14; --amber: #6b4000; --green: #0f5530; --blue: #174a8b; --mark: #eee;
    --red-wash: #fff; --amber-wash: #fff; --green-wash: #fff; --blue-wash: #fff;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .finding, tr, .tile, figure { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  details:not([open])::details-content { content-visibility: visible; block-size: auto; }
  .finding:target { outline: none; }
}
`;
