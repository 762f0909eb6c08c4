import { expect, test } from 'vitest';
import type { Baseline } from '../drift/baseline.ts';
import type { Finding } from '../drift/finding.ts';
import { applyBaseline } from './apply-baseline.ts';
import type { OperationResult, VerifyReport } from './verify-report.ts';

const known: Finding = {
  ...{ code: 'type-changed', severity: 'breaking', provider: 'a', operation: 'b', target: 'none' },
  ...{ direction: 'response', pointer: '/x', specPointer: '', expected: 1, received: 2, occurrences: 1 },
  ...{ exchanges: 1, evidence: ['live'], fingerprint: '0123456789abcdef', assumed: false },
};
const baseline: Baseline = {
  schemaVersion: 1,
  accepted: [{ ...known, since: '2026-01-01' }].map(
    ({ fingerprint, code, provider, operation, pointer, since }) => ({
      ...{ fingerprint, code, provider, operation, pointer, since },
    }),
  ),
};

function row(more: Partial<OperationResult> = {}): OperationResult {
  return {
    ...{ provider: 'a', operation: 'b', target: 'none', verdict: 'matched', exchanges: 2 },
    ...{ evidence: ['live'], evidenceDates: {} },
    ...more,
  };
}

function reportOf(operations: readonly OperationResult[], findings: readonly Finding[] = []): VerifyReport {
  const counts = { breaking: findings.length, risky: 0, additive: 0, info: 0 };
  const summary = { exchanges: 2, operations: { matched: 1, drifted: 0, skipped: 0 }, findings: counts };
  return { schemaVersion: 1, targets: ['none'], summary, operations, findings };
}

test('Accepted findings are told as such and counted apart.', () => {
  const open = { ...known, fingerprint: 'fedcba9876543210' };
  expect(applyBaseline(reportOf([row({ verdict: 'drifted' })], [known, open]), baseline)).toMatchObject({
    summary: { findings: { breaking: 1 }, accepted: 1 },
    findings: [{ accepted: { since: '2026-01-01' } }, { fingerprint: 'fedcba9876543210' }],
    operations: [{ verdict: 'drifted' }],
    retired: [],
  });
});

test('What was checked and not found is retired.', () => {
  expect(applyBaseline(reportOf([row()]), baseline).retired).toEqual(baseline.accepted);
});

test.each<[string, readonly OperationResult[]]>([
  ['was skipped', [row({ exchanges: 0, verdict: 'skipped', reason: 'no recording' })]],
  ['was checked in part', [row({ reason: '1 of 2 exchanges skipped: no account' })]],
  [
    'was skipped at another target',
    [row(), row({ target: 'live', exchanges: 0, verdict: 'skipped', reason: 'no account' })],
  ],
  ['is of another provider', [row({ provider: 'z' })]],
  ['was not in the run', [row({ operation: 'z' })]],
])('Nothing is retired of an operation that %s.', (_, rows) => {
  expect(applyBaseline(reportOf(rows), baseline).retired).toEqual([]);
});

test.each<[string, boolean, Partial<VerifyReport>, Partial<OperationResult>]>([
  ['nobody looked at ages', false, {}, {}],
  ['nothing is too old any more', true, { maxAge: '90d' }, {}],
  [
    'it was skipped, since its recordings are known',
    true,
    { maxAge: '90d' },
    { exchanges: 0, reason: 'no account' },
  ],
  ['none of its recordings was in the run', false, { maxAge: '90d' }, { exchanges: 0, evidence: [] }],
])('Where %s, the entry of old evidence is retired: %s.', (_, isRetired, run, operation) => {
  const [entry] = baseline.accepted;
  if (entry === undefined) throw new Error('the baseline is empty');
  const accepted = [{ ...entry, code: 'evidence-expired', pointer: '' } as const];
  const { retired } = applyBaseline(
    { ...reportOf([row(operation)]), ...run },
    { schemaVersion: 1, accepted },
  );
  expect(retired).toEqual(isRetired ? accepted : []);
});
