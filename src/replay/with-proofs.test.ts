import { expect, test } from 'vitest';
import type { OperationResult, VerifyReport } from './verify-report.ts';
import { proofsOf, withProofs } from './with-proofs.ts';

function row(changes: Partial<OperationResult> = {}): OperationResult {
  return {
    ...{ provider: 'pools', operation: 'listPools', target: 'live', verdict: 'matched', exchanges: 4 },
    ...{ evidence: ['synthetic'], evidenceDates: { synthetic: '2026-11-22' } },
    ...changes,
  };
}

function reportOf(...operations: OperationResult[]): VerifyReport {
  const findings = { breaking: 0, risky: 0, additive: 0, info: 0 };
  const summary = { exchanges: 4, operations: { matched: 1, drifted: 0, skipped: 0 }, findings };
  return { schemaVersion: 1, targets: ['live'], summary, operations, findings: [] };
}

const proofs = (...rows: OperationResult[]) => [...proofsOf(reportOf(...rows), 'pools', '2026-11-27')];

test('What matched at live is proven by as many exchanges as were no refusals.', () => {
  expect(proofs(row({ refusals: 1 }))).toEqual([['listPools', { date: '2026-11-27', exchanges: 3 }]]);
});

test.each<[string, Partial<OperationResult>]>([
  ['drifted', { verdict: 'drifted' }],
  ['was skipped', { verdict: 'skipped', exchanges: 0 }],
  ['was only refused', { exchanges: 2, refusals: 2 }],
  ['matched the mock', { target: 'mock' }],
  ['matched at a URL', { target: 'https://sandbox.example' }],
  ['is of another provider', { provider: 'shop' }],
  ['has a name that no file could be read with', { operation: '__proto__' }],
])('An operation that %s is not proven.', (_, changes) => {
  expect(proofs(row(changes))).toEqual([]);
});

test('A report says of each operation what is proven now, and nothing of what it said before.', () => {
  const proven = { date: '2026-11-27', exchanges: 4 };
  const before = row({ operation: 'getPool', proven: { date: '2026-01-01', exchanges: 1 } });
  const kept = new Map([['pools', new Map([['listPools', proven]])]]);
  expect(withProofs(reportOf(row(), before), kept).operations.map((one) => one.proven)).toEqual([
    proven,
    undefined,
  ]);
});
