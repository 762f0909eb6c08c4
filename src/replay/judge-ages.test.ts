import { expect, test } from 'vitest';
import type { EvidenceSource } from '../exchange/recording.ts';
import {
  answer,
  exchange,
  getBatch,
  recordingOf,
  scriptedTarget,
  startBatch,
  subject,
} from './batches.fixture.ts';
import { type VerifyOptions, verify } from './verify.ts';
import type { VerifyReport } from './verify-report.ts';

const limit = { told: '90d', oldest: Date.parse('2026-08-29') };
const maxAge = { maxAge: limit };

const of = (source: EvidenceSource, date: string) => ({ evidence: { source, date } });
const old = exchange(startBatch(), answer({}), of('live', '2026-03-01'));
const refused = exchange(startBatch(), answer({}, 500), {
  ...of('live', '2026-03-01'),
  credentials: 'invalid',
});

type Answers = Parameters<typeof scriptedTarget>[0];

function targetCalled(name: string, ...answers: Answers) {
  return () => ({ ...scriptedTarget(answers), name });
}

async function verified(
  exchanges: Parameters<typeof recordingOf>,
  options: Partial<VerifyOptions>,
): Promise<VerifyReport> {
  const providers = [{ ...subject, recordings: [recordingOf(...exchanges)] }];
  return verify({ providers, targets: ['none'], ...options });
}

test('Old evidence is one finding whatever the number of targets, told at the document, and changes no verdict.', async () => {
  const targets = [targetCalled('mock', answer({})), 'none'] as const;
  const report = await verified([old], { targets, ...maxAge });
  expect(report.findings).toMatchObject([
    {
      ...{ code: 'evidence-expired', severity: 'risky', operation: 'startBatch', target: 'none' },
      ...{ expected: '90d', received: '2026-03-01', specPointer: '/paths/~1batches/post' },
    },
  ]);
  expect(report).toMatchObject({ maxAge: '90d', summary: { findings: { risky: 1 } } });
  expect(report.operations.map(({ verdict }) => verdict)).toEqual([
    'matched',
    'matched',
    'skipped',
    'skipped',
  ]);
});

test('Without the document it is told at the first target.', async () => {
  const targets = [targetCalled('prism', answer({})), targetCalled('mock', answer({}))];
  const { findings } = await verified([old], { targets, ...maxAge });
  expect(findings.map(({ target }) => target)).toEqual(['prism']);
});

test('Nobody is told who does not ask.', async () => {
  const report = await verified([old], {});
  expect(report.findings).toEqual([]);
  expect(report).not.toHaveProperty('maxAge');
});

test('Recordings that were skipped count as well: how old they are does not depend on it.', async () => {
  const stuck = exchange(getBatch('B-1'), answer({}), of('live', '2026-11-01'));
  const issuing = exchange(startBatch(), answer({ batch_code: 'B-1' }), of('live', '2026-11-01'));
  const other = exchange(getBatch('x'), answer({}), of('live', '2026-03-01'));
  const script = targetCalled('mock', answer({}), answer({}));
  const report = await verified([issuing, stuck, other], { targets: [script], ...maxAge });
  expect(report.operations[1]).toMatchObject({ evidenceDates: { live: '2026-03-01' }, exchanges: 1 });
  expect(report.findings.filter(({ code }) => code === 'evidence-expired')).toEqual([]);
});

test('What deviates and what is too old stand in one order.', async () => {
  const wrong = exchange(startBatch(), answer({}, 'x'), of('live', '2026-03-01'));
  const { findings } = await verified([wrong], maxAge);
  expect(findings.map(({ code }) => code)).toEqual(['enum-value-unknown', 'evidence-expired']);
});

test('An operation that only a recording has is told without a place in the spec.', async () => {
  const unknown = exchange({ ...getBatch('x'), target: '/odd' }, answer({}), of('live', '2026-03-01'));
  const { findings } = await verified([unknown], maxAge);
  expect(findings).toMatchObject([
    { code: 'operation-undocumented' },
    { code: 'evidence-expired', operation: 'GET /odd', specPointer: '' },
  ]);
});

test.each<[string, boolean, string, readonly (typeof old)[], Answers]>([
  ['a match at live', false, 'live', [old], [answer({})]],
  ['a match at live beside a refusal', false, 'live', [refused, old], [answer({}, 500), answer({})]],
  ['a refusal at live alone', true, 'live', [refused], [answer({}, 500)]],
  ['a drift at live', true, 'live', [old], [answer({}, 500)]],
  ['a match at a URL, which may be anybody', true, 'https://sandbox.example', [old], [answer({})]],
  ['a match of the mock', true, 'mock', [old], [answer({})]],
])('After %s evidence is too old: %s.', async (_, isExpired, name, exchanges, answers) => {
  const targets = ['none', targetCalled(name, ...answers)] as const;
  const { findings } = await verified([...exchanges], { targets, ...maxAge });
  expect(findings.some(({ code }) => code === 'evidence-expired')).toBe(isExpired);
});
