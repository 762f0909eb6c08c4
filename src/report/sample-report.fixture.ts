import type { Finding } from '../drift/finding.ts';
import type { OperationResult, VerifyReport } from '../replay/verify-report.ts';

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    code: 'enum-value-unknown',
    severity: 'breaking',
    provider: 'pools',
    operation: 'listPools',
    target: 'live',
    direction: 'response',
    pointer: '/data/*/state',
    specPointer: '/components/schemas/Pool/properties/state/enum',
    expected: [0, 1, 2],
    received: [7, 8],
    occurrences: 3,
    exchanges: 2,
    evidence: ['documentation', 'live'],
    fingerprint: '0123456789abcdef',
    assumed: false,
    ...changes,
  };
}

export function row(changes: Partial<OperationResult> = {}): OperationResult {
  return {
    provider: 'pools',
    operation: 'listPools',
    target: 'live',
    verdict: 'matched',
    exchanges: 2,
    evidence: ['live', 'documentation'],
    evidenceDates: { live: '2026-11-20T08:00:00Z', documentation: '2026-10-01' },
    ...changes,
  };
}

export const skippedRow: OperationResult = row({
  operation: 'getPool',
  verdict: 'skipped',
  exchanges: 0,
  evidence: [],
  evidenceDates: {},
  reason: 'no recording',
});

/** Counts what it is given, as a run would. */
export function reportOf(
  operations: readonly OperationResult[],
  findings: readonly Finding[] = [],
): VerifyReport {
  const verdicts = (verdict: string): number => operations.filter((one) => one.verdict === verdict).length;
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  return {
    schemaVersion: 1,
    targets: [...new Set(operations.map(({ target }) => target))],
    summary: {
      exchanges: operations.reduce((sum, { exchanges }) => sum + exchanges, 0),
      operations: {
        matched: verdicts('matched'),
        drifted: verdicts('drifted'),
        skipped: verdicts('skipped'),
      },
      findings: {
        breaking: count('breaking'),
        risky: count('risky'),
        additive: count('additive'),
        info: count('info'),
      },
    },
    operations,
    findings,
  };
}
