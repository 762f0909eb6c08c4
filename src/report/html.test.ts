import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { VerifyReport } from '../replay/verify-report.ts';
import { readFindingPage } from './finding-page.ts';
import { partsOf } from './format-finding.ts';
import { hostileText } from './hostile-text.fixture.ts';
import { type HtmlOptions, html } from './html.ts';
import { htmlSkeleton } from './html-skeleton.fixture.ts';
import { excerptSaying, reportSaying } from './outside-report.fixture.ts';
import { finding, reportOf, row, skippedRow } from './sample-report.fixture.ts';

const page = readFindingPage(
  '# x\n\nWhat `it` is.\n\n## Who usually fixes it\n\nThe keeper.\n\n## How\n\nMend it.\n',
);

const options: HtmlOptions = {
  failOn: 'breaking',
  now: Date.parse('2026-11-22T10:00:00Z'),
  excerptOf: () => undefined,
  pages: new Map([['enum-value-unknown', page]]),
};

const drifted: VerifyReport = {
  ...reportOf(
    [row({ verdict: 'drifted' }), row({ target: 'none', evidence: ['synthetic'] }), skippedRow],
    [
      finding({ since: '2026-10-01T08:00:00Z', assumed: true }),
      finding({ severity: 'risky', code: 'type-changed', accepted: { since: '2026-11-01' } }),
    ],
  ),
  specs: { pools: 'specs/pools/openapi.yaml' },
};

test('No text from outside opens a tag or an attribute.', () => {
  const render = (said: string) =>
    html(reportSaying(said), { ...options, excerptOf: excerptSaying(said), failOn: 'risky' });
  const plain = htmlSkeleton(render('plain'));
  expect(plain.length).toBeGreaterThan(200);
  fc.assert(
    fc.property(hostileText, (said) => {
      expect(htmlSkeleton(render(said))).toEqual(plain);
    }),
    { numRuns: 500 },
  );
});

test('The policy of the page allows its own style by its hash, and nothing else.', () => {
  const text = html(drifted, options);
  const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(text) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  expect(text).toContain(
    `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
  );
  expect(style).not.toMatch(/url\(|@import|expression/);
});

test('The page has no script, and leads nowhere but within itself.', () => {
  const text = html(drifted, options);
  expect(text).not.toMatch(/<(?:script|iframe|object|embed|img|link|form|base)\b/);
  expect(text).not.toMatch(/\s(?:on\w+|style|src)=/);
  const links = [...text.matchAll(/href="([^"]*)"/g)].map(([, link]) => link);
  expect(links).toEqual(['#finding-1']);
  expect(text).toContain('id="finding-1"');
});

test('Headings go down one level at a time, and the cells of the table have their headers.', () => {
  const text = html(drifted, options);
  const levels = [...text.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  expect(text.match(/<th /g)).toHaveLength(text.match(/<th [^>]*scope="(?:col|row)"/g)?.length ?? 0);
});

test('The page says what was compared, on what evidence, what was found and how to fix it.', () => {
  const text = html(drifted, options);
  const [first] = drifted.findings;
  expect(text).toContain('<h1>Out of step: 1 breaking, 1 risky</h1>');
  expect(text).toContain('The run fails: findings fail it from breaking up.');
  expect(text).toContain('<time datetime="2026-11-22T10:00:00.000Z">2026-11-22 10:00 UTC</time>');
  expect(text).toContain('live of 2026-11-20 (2 days old)');
  expect(text).toContain('not proven by the provider');
  expect(text).toContain('no recording');
  expect(text).toContain(`${first === undefined ? '' : partsOf(first).fix}.`);
  expect(text).toContain('<dt>Recorded since</dt><dd>2026-10-01</dd>');
  expect(text).toContain('accepted since 2026-11-01');
  expect(text).toContain('<span class="label">assumed</span>');
  expect(text).toContain('<p>What <code>it</code> is.</p>');
});

test('A run without findings, one that checked nothing, and a shard say so.', () => {
  const matched = reportOf([row()]);
  expect(html(matched, options)).toContain('<h1>Everything that was checked is in step</h1>');
  expect(html(matched, options)).toContain('The run passes');
  expect(html(reportOf([skippedRow]), options)).toContain('<h1>Nothing was checked</h1>');
  expect(html(reportOf([]), options)).toContain('<h1>Nothing was checked</h1>');
  const shard = { ...matched, shard: { index: 2, of: 3, run: 'a' } };
  expect(html(shard, options)).toContain('This part of the run passes');
});
