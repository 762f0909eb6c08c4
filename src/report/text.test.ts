import { expect, test } from 'vitest';
import { formatFinding } from './format-finding.ts';
import { finding, reportOf, row, skippedRow } from './sample-report.fixture.ts';
import { type TextOptions, text } from './text.ts';

const plain: TextOptions = { paint: (_, painted) => painted, now: Date.parse('2026-11-22T10:00:00Z') };

test('The text has a line for each finding, one for each operation and target, and what it comes to.', () => {
  const risky = finding({ severity: 'risky', code: 'type-changed' });
  const report = reportOf(
    [
      row({ verdict: 'drifted' }),
      row({ operation: 'dropPool', exchanges: 1, reason: '1 of 2 exchanges skipped: no scenario' }),
      skippedRow,
    ],
    [finding(), risky],
  );
  expect(text(report, plain)).toBe(`${formatFinding(finding())}
${formatFinding(risky)}

drifted pools/listPools at live, 2 exchanges, evidence: live of 2026-11-20 (2 days old), documentation of 2026-10-01 (52 days old)
matched pools/dropPool at live, 1 exchange, evidence: live of 2026-11-20 (2 days old), documentation of 2026-10-01 (52 days old), 1 of 2 exchanges skipped: no scenario
skipped pools/getPool at live, evidence: none but the spec, no recording

3 exchanges checked: 1 matched, 1 drifted, 1 skipped; findings: 1 breaking, 1 risky.
`);
});

test('What only documents and synthetic recordings support is not called proven.', () => {
  const dates = { documentation: '2026-11-22', synthetic: '2026-11-21' };
  const made = row({ evidence: ['documentation', 'synthetic'], evidenceDates: dates });
  const played = row({
    operation: 'getPool',
    evidence: ['sandbox'],
    evidenceDates: { sandbox: '2026-12-24' },
  });
  expect(
    text(reportOf([made, played]), plain),
  ).toBe(`matched pools/listPools at live, 2 exchanges, evidence: documentation of 2026-11-22 (today), synthetic of 2026-11-21 (1 day old)
matched pools/getPool at live, 2 exchanges, evidence: sandbox of 2026-12-24 (today)

4 exchanges checked: 2 matched (1 of them on documentation or synthetic recordings only, which prove nothing about the provider), 0 drifted, 0 skipped; no findings.
`);
});

test('Of several sources the exchanges are counted apart, and of what was skipped all that there are.', () => {
  const counts = { live: 3, documentation: 1 };
  const skipped = row({
    ...{ operation: 'getPool', verdict: 'skipped', exchanges: 0, reason: 'no account' },
    ...{
      evidence: ['synthetic'],
      evidenceDates: { synthetic: '2026-11-21' },
      evidenceCounts: { synthetic: 4 },
    },
  });
  const lines = text(reportOf([row({ exchanges: 4, evidenceCounts: counts }), skipped]), plain).split('\n');
  expect(lines.slice(0, 2)).toEqual([
    'matched pools/listPools at live, 4 exchanges, evidence: 3 live of 2026-11-20 (2 days old), 1 documentation of 2026-10-01 (52 days old)',
    'skipped pools/getPool at live, evidence: 4 synthetic of 2026-11-21 (1 day old), no account',
  ]);
});

test('What the provider has matched at live is told, and is proven whatever the recordings are.', () => {
  const made = {
    evidence: ['synthetic'],
    evidenceDates: { synthetic: '2026-11-21' },
    proven: { date: '2026-11-10', exchanges: 1 },
  } as const;
  const lines = text(
    reportOf([row(made), row({ ...skippedRow, proven: { date: '2026-11-22', exchanges: 4 } })]),
    plain,
  );
  expect(
    lines,
  ).toBe(`matched pools/listPools at live, 2 exchanges, evidence: synthetic of 2026-11-21 (1 day old), last proven at live on 2026-11-10 (12 days ago, 1 exchange)
skipped pools/getPool at live, evidence: none but the spec, last proven at live on 2026-11-22 (today, 4 exchanges), no recording

2 exchanges checked: 1 matched, 0 drifted, 1 skipped; no findings.
`);
});

test('Ages are those of the day of the run, whenever the report is rendered.', () => {
  const report = { ...reportOf([row()]), date: '2026-11-21' };
  expect(text(report, plain)).toContain('live of 2026-11-20 (1 day old)');
});

test('With several targets a table of operations by target stands between the findings and the evidence.', () => {
  const drifted = row({ verdict: 'drifted' });
  const report = reportOf([row({ target: 'none' }), row({ target: 'mock' }), drifted], [finding()]);
  const [findings, table, operations, summary] = text(report, plain).split('\n\n');
  expect(findings).toBe(formatFinding(finding()));
  expect(table).toMatch(/^operation +document {2}mock {2}live\npools\/listPools +=.* =.* !\n/);
  expect(table).toMatch(/\npools\/listPools: only live differs: the document and mock agree\.$/);
  expect(operations).toMatch(/^matched pools\/listPools at none, /);
  expect(summary).toMatch(/^6 exchanges checked: 2 matched, 1 drifted, 0 skipped; findings: 1 breaking\.\n$/);
});

test('A target at which nothing was checked is named.', () => {
  expect(text(reportOf([row({ target: 'none' }), skippedRow]), plain)).toContain(
    '\nNothing was checked at live.\n',
  );
});

test('Severities and verdicts are painted, and nothing else.', () => {
  const painted = text(
    reportOf([row({ verdict: 'drifted' }), row(), skippedRow], [finding(), finding({ severity: 'risky' })]),
    {
      ...plain,
      paint: (style, part) => `<${style}>${part}</>`,
    },
  );
  expect(painted.match(/<\w+>[^<]*<\/>/g)).toEqual([
    '<red>breaking</>',
    '<yellow>risky</>',
    '<red>drifted</>',
    '<green>matched</>',
    '<yellow>skipped</>',
  ]);
});

test('Under a finding stands its context, where one is asked for.', () => {
  const report = reportOf([row({ verdict: 'drifted' })], [finding(), finding({ specPointer: '' })]);
  const context = ({ specPointer }: { specPointer: string }) =>
    specPointer === '' ? [] : ['  here', '  and there'];
  const [findings] = text(report, { ...plain, context }).split('\n\n');
  expect(findings?.split('\n').map((line) => line.slice(0, 8))).toEqual([
    'breaking',
    '  here',
    '  and th',
    'breaking',
  ]);
});

test('Of very many operations without a recording only the number is told.', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...skippedRow, operation: `get${index}` }));
  expect(text(reportOf(rows(20)), plain).match(/^skipped pools/gm)).toHaveLength(20);
  const many = text(reportOf([row(), ...rows(21)]), plain);
  expect(many).toContain('\nskipped 21 operations, no recording\n');
  expect(many).not.toContain('skipped pools');
  expect(many).toContain('matched pools/listPools');
});

test('Findings that are accepted, and entries that no longer apply, are counted in the end.', () => {
  const sample = reportOf([row()]);
  const entry = { ...finding(), since: '2026-11-01' };
  const report = { ...sample, summary: { ...sample.summary, accepted: 2 } };
  expect(text({ ...report, retired: [] }, plain)).toMatch(
    /; no findings; 2 more accepted by the baseline\.\n$/,
  );
  expect(text({ ...report, retired: [entry] }, plain)).toMatch(
    /\n1 entry of the baseline no longer applies: run again with --update-baseline to drop it\.\n$/,
  );
  expect(text({ ...report, retired: [entry, entry] }, plain)).toMatch(
    /\n2 entries of the baseline no longer apply: run again with --update-baseline to drop them\.\n$/,
  );
});

test('The text of a shard counts what other shards check, and says that it is a part.', () => {
  const elsewhere = row({ verdict: 'skipped', exchanges: 0, reason: 'in another shard' });
  const report = reportOf([row(), elsewhere, { ...elsewhere, operation: 'getPool' }]);
  const lines = text({ ...report, shard: { index: 2, of: 3, run: 'a' } }, plain);
  expect(lines).toContain('skipped 2 operations, in another shard\n');
  expect(lines).toContain('This is shard 2 of 3; "lockstep report" joins the JSON reports of all.\n');
});
