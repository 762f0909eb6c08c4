import { expect, test } from 'vitest';
import type { BaselineEntry } from '../drift/baseline.ts';
import type { Finding } from '../drift/finding.ts';
import { joinReports } from './join-reports.ts';
import type { OperationResult, VerifyReport } from './verify-report.ts';

const known: Finding = {
  ...{ code: 'type-changed', severity: 'breaking', provider: 'a', operation: 'one', target: 'mock' },
  ...{ direction: 'response', pointer: '/x', specPointer: '', expected: 1, received: 2, occurrences: 1 },
  ...{ exchanges: 1, evidence: ['live'], fingerprint: '0123456789abcdef', assumed: false },
};

function row(operation: string, more: Partial<OperationResult> = {}): OperationResult {
  return {
    ...{ provider: 'a', operation, target: 'mock', verdict: 'matched', exchanges: 2 },
    ...{ evidence: ['live'], evidenceDates: { live: '2026-11-01' } },
    ...more,
  };
}

function unchecked(operation: string, reason: string, more: Partial<OperationResult> = {}): OperationResult {
  return row(operation, {
    ...{ verdict: 'skipped', exchanges: 0, evidence: [], evidenceDates: {}, reason },
    ...more,
  });
}

function reportOf(operations: readonly OperationResult[], more: Partial<VerifyReport> = {}): VerifyReport {
  const counts = { breaking: 0, risky: 0, additive: 0, info: 0 };
  return {
    schemaVersion: 1,
    targets: [...new Set(operations.map(({ target }) => target))],
    summary: { exchanges: 0, operations: { matched: 0, drifted: 0, skipped: 0 }, findings: counts },
    operations,
    findings: [],
    ...more,
  };
}

function join(...reports: readonly VerifyReport[]): VerifyReport {
  return joinReports(reports.map((report, index) => ({ name: `${index + 1}.json`, report })));
}

test('Of two rows the one that checked something is kept, and then the one that says more.', () => {
  const first = reportOf([
    row('one'),
    unchecked('two', 'in another shard'),
    unchecked('three', 'no recording'),
    unchecked('four', 'in another shard'),
  ]);
  const second = reportOf([
    unchecked('one', 'in another shard'),
    row('two'),
    unchecked('three', 'no account'),
    unchecked('four', 'no recording'),
  ]);
  const joined = join(first, second);
  expect(joined.operations).toEqual([
    row('one'),
    row('two'),
    unchecked('three', 'no account'),
    unchecked('four', 'no recording'),
  ]);
  expect(joined.summary).toMatchObject({ exchanges: 4, operations: { matched: 2, drifted: 0, skipped: 2 } });
  expect(join(second, first).operations).toEqual(joined.operations);
});

test('Runs against different targets become one with all targets, in the order of the operations.', () => {
  const mock = reportOf([row('one'), row('two')], { findings: [{ ...known, operation: 'two' }] });
  const live = reportOf([row('one', { target: 'live' }), row('two', { target: 'live' })], {
    findings: [known, { ...known, operation: 'two' }].map((finding) => ({ ...finding, target: 'live' })),
  });
  const { targets, operations, findings, summary } = join(mock, live);
  expect(targets).toEqual(['mock', 'live']);
  expect(operations.map(({ operation, target }) => `${operation} ${target}`)).toEqual([
    ...['one mock', 'one live', 'two mock', 'two live'],
  ]);
  expect(findings.map(({ operation, target }) => `${operation} ${target}`)).toEqual([
    ...['one live', 'two live', 'two mock'],
  ]);
  expect(summary.findings.breaking).toBe(3);
});

test('Exchanges of one operation at one target in two reports cannot be judged, and are refused.', () => {
  expect(() => join(reportOf([row('one')]), reportOf([row('one')]))).toThrow(
    '1.json and 2.json both have exchanges of a/one at mock',
  );
});

test('A provider that one report could not ask and another did is not told as skipped.', () => {
  const skipped = [
    { provider: 'a', target: 'live', reason: 'no account' },
    { provider: 'b', target: 'live', reason: 'no account' },
  ];
  const without = reportOf(
    [
      unchecked('one', 'no account', { target: 'live' }),
      unchecked('one', 'no account', { provider: 'b', target: 'live' }),
    ],
    { skipped },
  );
  const joined = join(without, reportOf([row('one', { target: 'live' })]));
  expect(joined.skipped).toEqual([skipped[1]]);
  expect(join(without, without).skipped).toEqual(skipped);
});

test('An entry of the baseline is retired only where all reports together say so.', () => {
  const { fingerprint, code, provider, operation, pointer } = known;
  const entry: BaselineEntry = { fingerprint, code, provider, operation, pointer, since: '2026-01-01' };
  const retired = [entry];
  const gone = reportOf([row('one')], { retired });
  expect(join(gone).retired).toEqual(retired);
  expect(join(gone, reportOf([row('two')], { retired: [] })).retired).toEqual(retired);
  const found = reportOf([row('one', { target: 'live' })], {
    findings: [{ ...known, target: 'live' }],
    retired: [],
  });
  expect(join(gone, found).retired).toEqual([]);
  const unasked = reportOf([unchecked('one', 'no account', { target: 'live' })], { retired: [] });
  expect(join(gone, unasked).retired).toEqual([]);
  expect(join(reportOf([row('one')])).retired).toBeUndefined();
});

test('What a baseline has accepted is counted apart again.', () => {
  const accepted = { ...known, accepted: { since: '2026-01-01' } };
  const base = reportOf([row('one', { verdict: 'drifted' })]);
  const withBaseline = { ...base, findings: [accepted], summary: { ...base.summary, accepted: 1 } };
  const { summary } = join(
    withBaseline,
    reportOf([row('two')], { findings: [{ ...known, operation: 'two' }] }),
  );
  expect(summary).toMatchObject({ findings: { breaking: 1 }, accepted: 1 });
  expect(join(base).summary.accepted).toBeUndefined();
});

test('One provider with two specs is refused.', () => {
  expect(() =>
    join(
      reportOf([row('one')], { specs: { a: 'a/openapi.yaml' } }),
      reportOf([row('two')], { specs: { a: 'b/openapi.yaml' } }),
    ),
  ).toThrow('the spec of a is a/openapi.yaml in 1.json and b/openapi.yaml in 2.json');
});

const shard = (index: number, of = 3, run = 'aaaa') =>
  reportOf([unchecked('one', 'in another shard')], { shard: { index, of, run } });

test.each<[string, readonly VerifyReport[], RegExp]>([
  ['one shard is missing', [shard(1), shard(3)], /of the run of 1\.json, 2\.json, shard 2 of 3 is missing/],
  ['two shards are missing', [shard(2)], /of the run of 1\.json, shards 1, 3 of 3 are missing/],
  [
    'a shard is there twice',
    [shard(1), shard(2), shard(3), shard(2)],
    /2\.json and 4\.json are both shard 2 of 3/,
  ],
  [
    'a shard is of another run',
    [shard(1), shard(2), shard(3, 3, 'bbbb')],
    /of the run of 1\.json, 2\.json, shard 3 of 3 is missing\. Others of the reports are shards of another run/,
  ],
])('Where %s, nothing is joined.', (_, reports, message) => {
  expect(() => join(...reports)).toThrow(message);
});

test('The shards of two runs are joined with each other.', () => {
  const joined = join(shard(1, 2), shard(1, 1, 'bbbb'), shard(2, 2));
  expect(joined.shard).toBeUndefined();
  expect(joined.operations).toHaveLength(1);
});
