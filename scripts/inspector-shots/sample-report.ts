/** What a run at the sandbox of a provider might have found: findings to be looked at. */
export function sampleReport(): object {
  const place = { provider: 'tibiot', operation: 'getCardDetail', target: 'live' };
  const common = { ...place, direction: 'response', evidence: ['live'], assumed: false };
  return {
    schemaVersion: 1,
    date: '2026-11-22',
    targets: ['none', 'live'],
    summary: {
      exchanges: 22,
      operations: { matched: 3, drifted: 1, skipped: 0 },
      findings: { breaking: 1, risky: 1, additive: 0, info: 0 },
    },
    operations: [
      operation('getCardDetail', 'none', 'matched', 4),
      operation('getCardDetail', 'live', 'drifted', 12),
      operation('switchCardNetwork', 'none', 'matched', 3),
      operation('switchCardNetwork', 'live', 'matched', 3),
    ],
    findings: [
      {
        ...common,
        ...{ code: 'null-not-allowed', severity: 'breaking', pointer: '/data/apn' },
        ...{
          specPointer: '/components/schemas/Card/properties/apn/type',
          expected: 'string',
          received: null,
        },
        ...{ occurrences: 7, exchanges: 7, fingerprint: '5f1c9c4ad2b7e610' },
        replayedDays: {
          '2026-09-14': 1,
          '2026-10-02': 1,
          '2026-10-23': 2,
          '2026-11-06': 1,
          '2026-11-20': 2,
        },
        excerpt: {
          pointer: '/data',
          lines: ['{', '  "iccid": "89860119870100000012",', '  "apn": null,', '  "cardStatus": 8', '}'],
          marked: 2,
        },
      },
      {
        ...common,
        ...{ code: 'status-changed', severity: 'risky', pointer: '', specPointer: '' },
        ...{ expected: 200, received: 503, occurrences: 1, exchanges: 1, fingerprint: '0b7de2f4c9a1683d' },
        replayedDays: { '2026-11-20': 1 },
      },
    ],
  };
}

function operation(name: string, target: string, verdict: string, exchanges: number): object {
  const at = { provider: 'tibiot', operation: name, target, verdict, exchanges };
  return { ...at, evidence: ['live'], evidenceDates: { live: '2026-11-20' } };
}
