import { expect, test } from 'vitest';
import { createEvidenceTally } from '../../exchange/evidence-tally.ts';
import type { EvidenceSource } from '../../exchange/recording.ts';
import { judgeEvidence } from '../judge-evidence.ts';
import type { Proof } from '../proofs.ts';

const limit = { told: '90d', oldest: Date.parse('2026-08-29') };

type Exchanges = readonly (readonly [source: EvidenceSource, date: string])[];

function expired(...exchanges: Exchanges) {
  return expiredWith(undefined, exchanges);
}

function expiredWith(proven: Proof | undefined, exchanges: Exchanges) {
  const tally = createEvidenceTally();
  for (const [source, date] of exchanges) tally.add({ source, date });
  const place = { provider: 'pools', operation: 'listPools', specPointer: '/paths/~1pools/get' };
  const evidence = { ...place, ...tally.sum(), ...(proven === undefined ? {} : { proven }) };
  return judgeEvidence(evidence, limit, 'mock');
}

test('The rule evidence-expired finds an operation whose newest recording of the provider is too old.', () => {
  expect(expired(['live', '2026-08-28T23:59:59Z'], ['live', '2026-03-01'])).toEqual([
    {
      code: 'evidence-expired',
      severity: 'risky',
      provider: 'pools',
      operation: 'listPools',
      target: 'mock',
      direction: 'response',
      pointer: '',
      specPointer: '/paths/~1pools/get',
      expected: '90d',
      received: '2026-08-28',
      occurrences: 2,
      exchanges: 2,
      evidence: ['live'],
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      assumed: false,
    },
  ]);
});

test('The newer of live and sandbox counts, and what is documented or made up makes neither any newer.', () => {
  expect(
    expired(
      ['sandbox', '2026-08-01'],
      ['live', '2026-07-01'],
      ['documentation', '2026-11-26'],
      ['synthetic', '2026-11-27'],
    ),
  ).toMatchObject([{ received: '2026-08-01', evidence: ['live', 'sandbox'], exchanges: 2 }]);
});

test('Of an operation that rests on a document the finding is for information.', () => {
  expect(expired(['documentation', '2026-08-01'], ['synthetic', '2026-11-27'])).toMatchObject([
    { severity: 'info', received: '2026-08-01', evidence: ['documentation'], exchanges: 1 },
  ]);
});

test('A match at live is as good as a recording: the newer of both counts, and how many exchanges it was.', () => {
  const proven = { date: '2026-08-01', exchanges: 7 };
  expect(expiredWith(proven, [['live', '2026-03-01']])).toMatchObject([
    { severity: 'risky', received: '2026-08-01', evidence: ['live'], exchanges: 7 },
  ]);
  expect(expiredWith(proven, [['live', '2026-08-02']])).toMatchObject([
    { received: '2026-08-02', exchanges: 1 },
  ]);
  expect(expiredWith({ ...proven, date: '2026-08-29' }, [['live', '2026-03-01']])).toEqual([]);
});

test('What was made up and has matched at live is as old as that match.', () => {
  const proven = { date: '2026-08-01', exchanges: 7 };
  const made = [
    ['synthetic', '2026-11-27'],
    ['documentation', '2026-01-01'],
  ] as const;
  expect(expiredWith(proven, made)).toMatchObject([
    { severity: 'risky', received: '2026-08-01', evidence: ['documentation', 'synthetic'], exchanges: 7 },
  ]);
});

test.each<[string, Exchanges]>([
  ['a recording of the first day that is young enough', [['live', '2026-08-29']]],
  ['a moment of that day', [['sandbox', '2026-08-29T00:00:00Z']]],
  [
    'an old live recording beside a new one of the sandbox',
    [
      ['live', '2020-01-01'],
      ['sandbox', '2026-11-01'],
    ],
  ],
  ['a document that was looked into lately', [['documentation', '2026-11-01']]],
  ['what is synthetic, whose age means nothing', [['synthetic', '2020-01-01']]],
  ['an operation without any recording', []],
])('The rule evidence-expired does not find %s.', (_, exchanges) => {
  expect(expired(...exchanges)).toEqual([]);
});
