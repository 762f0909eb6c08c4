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
