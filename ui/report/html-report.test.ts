import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { VerifyReport } from '../../src/replay/verify-report.ts';
import { readFindingPage } from '../../src/report/finding-page.ts';
import { partsOf } from '../../src/report/format-finding.ts';
import { hostileText } from '../../src/report/hostile-text.fixture.ts';
import { htmlSkeleton } from '../../src/report/html-skeleton.fixture.ts';
import { excerptSaying, reportSaying } from '../../src/report/outside-report.fixture.ts';
import { finding, reportOf, row, skippedRow } from '../../src/report/sample-report.fixture.ts';
import { type HtmlOptions, htmlReport as html } from './html-report.tsx';

const page = readFindingPage(
  '# x\n\nWhat `it` is.\n\n## Who usually fixes it\n\nThe keeper.\n\n## How\n\nMend it.\n',
);

const options: HtmlOptions = {
  failOn: 'breaking',
  now: Date.parse('2026-11-22T10:00:00Z'),
  excerptOf: () => undefined,
  pages: new Map([['enum-value-unknown', page]]),
  style: 'body { margin: 0 }',
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
    `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
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
  expect(text).toContain('<span class="badge plain">assumed</span>');
  expect(text).toContain('<p>What <code>it</code> is.</p>');
});

test('On which days recordings show a finding is drawn, and said to whoever does not see it.', () => {
  const days = { '2026-10-01': 2, '2026-11-20': 1 };
  const text = html({ ...drifted, findings: [finding({ since: '2026-10-01', days })] }, options);
  expect(text).toContain('role="img" aria-label="2 on 2026-10-01, 1 on 2026-11-20"');
  expect(text.match(/<rect /g)).toHaveLength(2);
  expect(text).toContain('By the day of the recordings that show it');
  expect(html(drifted, options)).not.toContain('<svg');
});

test('At a target, the days are those of the recordings that were replayed, in the run of its day.', () => {
  const replayedDays = { '2026-10-01': 2, '2026-11-20': 1 };
  const findings = [finding({ exchanges: 5, replayedDays })];
  const text = html({ ...drifted, date: '2026-11-22', findings }, options);
  expect(text).toContain('role="img" aria-label="2 on 2026-10-01, 1 on 2026-11-20"');
  expect(text).toContain(
    'By the day of the recordings whose replay shows it, not of the answers, in the run of 2026-11-22, 2 of no known day',
  );
});

test.each([
  ['of one day that recordings show it on, the day', { days: { '2026-11-20': 3 } }, 'recorded on 2026-11-20'],
  [
    'of one day that was replayed, the day and the run',
    { replayedDays: { '2026-11-20': 3 } },
    'recorded on 2026-11-20, shown by the replay, in the run of 2026-11-22',
  ],
  ['of what all exchanges show together, the run', {}, 'in the run of 2026-11-22'],
  ['of what is no day, the run', { days: { soon: 3 } }, 'in the run of 2026-11-22'],
])('No plot is drawn where one day is known: %s is told.', (_, known, told) => {
  const run = { ...drifted, date: '2026-11-22', findings: [finding({ exchanges: 3, ...known })] };
  const text = html(run, options);
  expect(text).toContain(`<dt>Over time</dt><dd>${told}</dd>`);
  expect(text).not.toContain('<svg');
  const undated = html({ ...drifted, findings: [finding({})] }, options);
  expect(undated).not.toContain('Over time');
});

test('What was not asked is told with its reason, and the same report makes the same page.', () => {
  const skipped = [{ provider: 'pools', target: 'live', reason: 'no account' }];
  const text = html({ ...drifted, skipped }, options);
  expect(text).toContain('pools was not asked at live: no account.');
  expect(html({ ...drifted, skipped }, options)).toBe(text);
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
