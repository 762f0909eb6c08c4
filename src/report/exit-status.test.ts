import { expect, test } from 'vitest';
import type { Severity } from '../drift/finding.ts';
import { exitStatus, type FailOn } from './exit-status.ts';
import { finding, reportOf, row, skippedRow } from './sample-report.fixture.ts';

test.each<[Severity, FailOn | undefined, 0 | 1]>([
  ['breaking', undefined, 1],
  ['risky', undefined, 0],
  ['risky', 'risky', 1],
  ['additive', 'risky', 0],
  ['breaking', 'additive', 1],
  ['additive', 'additive', 1],
  ['info', 'additive', 0],
])('A finding that is %s, where failing begins at %s, gives %i.', (severity, failOn, status) => {
  const report = reportOf(
    [row({ verdict: 'drifted' })],
    [finding({ severity: 'info' }), finding({ severity })],
  );
  expect(exitStatus(report, failOn)).toBe(status);
});

test('A run without findings is clean, unless it has checked nothing.', () => {
  expect(exitStatus(reportOf([row(), skippedRow]))).toBe(0);
  expect(exitStatus(reportOf([skippedRow]))).toBe(1);
});

test('A run that could reach no target for want of an account is no failure, whatever else it found being one.', () => {
  const skipped = [
    { provider: 'tibiot', target: skippedRow.target, reason: 'LOCKSTEP_TIBIOT_URL is not set' },
  ];
  expect(exitStatus({ ...reportOf([skippedRow]), skipped })).toBe(0);
  expect(exitStatus({ ...reportOf([row()], [finding({ severity: 'breaking' })]), skipped })).toBe(1);
});

test('A target at which nothing was checked fails the run, also next to one that did its work.', () => {
  const silent = { ...skippedRow, target: 'prism' };
  const report = { ...reportOf([row(), silent]), targets: [row().target, 'prism'] };
  expect(exitStatus(report)).toBe(1);
  expect(exitStatus({ ...report, skipped: [{ provider: 'tibiot', target: 'prism', reason: 'none' }] })).toBe(
    0,
  );
});

test('What a team has accepted fails no run, however bad it is.', () => {
  const accepted = finding({ accepted: { since: '2026-11-01' } });
  expect(exitStatus(reportOf([row()], [accepted]), 'additive')).toBe(0);
  expect(exitStatus(reportOf([row()], [accepted, finding()]))).toBe(1);
});

test('A shard may have had nothing to check: whether anything was, the join of all says.', () => {
  const silent = reportOf([skippedRow]);
  expect(exitStatus(silent)).toBe(1);
  expect(exitStatus({ ...silent, shard: { index: 1, of: 2, run: 'a' } })).toBe(0);
});
