import { expect, test } from 'vitest';
import { defineProvider } from '../provider/define-provider.ts';
import {
  answer,
  exchange,
  getBatch,
  provider,
  recordingOf,
  scriptedTarget,
  startBatch,
  subject,
} from './batches.fixture.ts';
import type { OpenTarget, VerifiedProvider } from './verify.ts';
import { verify } from './verify.ts';

const started = exchange(startBatch(), answer({ batch_code: 'B-123456' }));
const batches: VerifiedProvider = { ...subject, recordings: [recordingOf(started)] };

function scripted(...answers: Parameters<typeof scriptedTarget>[0]): OpenTarget {
  return () => scriptedTarget(answers);
}

test('The report has every operation at every target, checked or not.', async () => {
  const report = await verify({ providers: [batches], targets: ['none', scripted(answer({}, 500))] });
  const row = {
    provider: 'batches',
    exchanges: 1,
    evidence: ['documentation'],
    evidenceDates: { documentation: '2026-11-01' },
    evidenceCounts: { documentation: 1 },
  };
  const skipped = {
    provider: 'batches',
    exchanges: 0,
    evidence: [],
    evidenceDates: {},
    evidenceCounts: {},
    verdict: 'skipped',
    reason: 'no recording',
  };
  expect(report).toEqual({
    schemaVersion: 1,
    targets: ['none', 'script'],
    summary: {
      exchanges: 2,
      operations: { matched: 1, drifted: 1, skipped: 2 },
      findings: { breaking: 1, risky: 0, additive: 0, info: 0 },
    },
    operations: [
      { ...row, operation: 'startBatch', target: 'none', verdict: 'matched' },
      { ...row, operation: 'startBatch', target: 'script', verdict: 'drifted' },
      { ...skipped, operation: 'getBatch', target: 'none' },
      { ...skipped, operation: 'getBatch', target: 'script' },
    ],
    findings: [
      {
        code: 'outcome-changed',
        severity: 'breaking',
        provider: 'batches',
        operation: 'startBatch',
        target: 'script',
        direction: 'response',
        pointer: '/code',
        specPointer: '/paths/~1batches/post/responses/200/content/application~1json/schema/properties/code',
        expected: 200,
        received: 500,
        replayedDays: { '2026-11-01': 1 },
        occurrences: 1,
        exchanges: 1,
        evidence: ['documentation'],
        fingerprint: expect.any(String),
        assumed: false,
        excerpt: expect.objectContaining({ pointer: '/code' }),
      },
    ],
  });
});

test('Evidence is told for what was checked, the strongest first, with its newest date; and so is what was skipped.', async () => {
  const of = (source: 'live' | 'synthetic', date: string) => ({ ...started, evidence: { source, date } });
  const stuck = exchange(getBatch('B-123456'), answer({}), {
    evidence: { source: 'live', date: '2026-11-30' },
  });
  const recordings = [
    recordingOf(of('synthetic', '2026-01-01'), of('live', '2024-05-06')),
    recordingOf(of('live', '2023-05-06')),
    recordingOf(started, stuck, exchange(getBatch('x'), answer({}))),
  ];
  const target = scripted(...Array.from({ length: 5 }, () => answer({})));
  const { operations } = await verify({ providers: [{ ...batches, recordings }], targets: [target] });
  const reason =
    'it needs /data/batch_code of the answer to startBatch (exchange 1 of switch.har), which is not there';
  expect(operations).toMatchObject([
    {
      operation: 'startBatch',
      exchanges: 4,
      evidence: ['live', 'documentation', 'synthetic'],
      evidenceDates: { live: '2024-05-06', documentation: '2026-11-01', synthetic: '2026-01-01' },
      evidenceCounts: { live: 2, documentation: 1, synthetic: 1 },
    },
    {
      operation: 'getBatch',
      exchanges: 1,
      verdict: 'matched',
      evidence: ['documentation'],
      evidenceCounts: { documentation: 1 },
      reason: `1 of 2 exchanges skipped: ${reason}`,
    },
  ]);
  expect(operations[0]?.reason).toBeUndefined();
});

test('Where everything is skipped, the verdict says so, with each reason once, and evidence is that of all recordings.', async () => {
  const target: OpenTarget = () => scriptedTarget([], () => ({ ready: false, reason: 'no scenarios' }));
  const recordings = [recordingOf(started, started)];
  const { operations, summary } = await verify({
    providers: [{ ...batches, recordings }],
    targets: [target],
  });
  expect(operations[0]).toEqual({
    provider: 'batches',
    operation: 'startBatch',
    target: 'script',
    verdict: 'skipped',
    exchanges: 0,
    evidence: ['documentation'],
    evidenceDates: { documentation: '2026-11-01' },
    evidenceCounts: { documentation: 2 },
    reason: 'no scenarios',
  });
  expect(summary.exchanges).toBe(0);
});

test('A recording is checked by itself with the credentials that a recording does not hold.', async () => {
  const wrong = exchange(startBatch({ cards: 1 }), answer({}, 777), {});
  const accepted = exchange(startBatch({ cards: 1 }), answer({}));
  const refused = exchange(startBatch({ kind: 'slow' }), answer({}, 500));
  const recordings = [recordingOf(wrong, accepted, refused)];
  const { findings } = await verify({ providers: [{ ...batches, recordings }], targets: ['none'] });
  const told = findings.filter(({ severity }) => severity !== 'info');
  expect(told.map(({ code, direction, pointer, target }) => [code, direction, pointer, target])).toEqual([
    ['enum-value-unknown', 'response', '/code', 'none'],
    ['numeric-string', 'request', '/cards', 'none'],
  ]);
});

test('An operation that the spec lacks has a row of its own, after those of the spec.', async () => {
  const unknown = exchange({ ...getBatch('x'), method: 'DELETE' }, answer({}));
  const { operations } = await verify({
    providers: [{ ...batches, recordings: [recordingOf(unknown, started)] }],
    targets: ['none'],
  });
  expect(operations.map(({ operation, verdict }) => [operation, verdict])).toEqual([
    ['startBatch', 'matched'],
    ['getBatch', 'skipped'],
    ['DELETE /batches/x', 'drifted'],
  ]);
});

test('Providers run side by side, each at its own target, and are reported in their order.', async () => {
  const other = { ...batches, provider: { ...provider, id: 'other' } };
  const opened: string[] = [];
  const target: OpenTarget = (verified) => {
    opened.push(verified.provider.id);
    return scriptedTarget([answer({})]);
  };
  const report = await verify({ providers: [other, batches], targets: [target] });
  expect(opened).toEqual(['other', 'batches']);
  expect(report.operations.map((row) => row.provider)).toEqual(['other', 'other', 'batches', 'batches']);
});

test.each([[[]], [[recordingOf()]]])(
  'A provider with nothing recorded is refused (case %#).',
  async (recordings) => {
    const empty = { ...batches, provider: defineProvider({ id: 'silent', title: 'Silent' }), recordings };
    await expect(verify({ providers: [batches, empty], targets: ['none'] })).rejects.toMatchObject({
      code: 'RECORDINGS_MISSING',
      message: expect.stringContaining('Failed to verify silent: it has no recorded exchange'),
    });
  },
);

test('A target is closed once, whether its answers came or not.', async () => {
  const closed: string[] = [];
  const closing =
    (name: string, ...answers: Parameters<typeof scriptedTarget>[0]): OpenTarget =>
    () => ({
      ...scriptedTarget(answers),
      name,
      close: async () => {
        closed.push(name);
      },
    });
  await verify({ providers: [batches], targets: [closing('whole', answer({}))] });
  const broken = verify({ providers: [batches], targets: [closing('broken'), closing('never')] });
  await expect(broken).rejects.toThrow('the script has no more answers');
  expect(closed).toEqual(['whole', 'broken']);
});

test('An error at one provider lets the others come to their end and close before it is thrown.', async () => {
  const other = { ...batches, provider: { ...provider, id: 'other' } };
  let closed = false;
  const target: OpenTarget = ({ provider: { id } }) => ({
    ...scriptedTarget([]),
    send: async () => {
      if (id === 'other') throw new Error('other is down');
      await new Promise((resolve) => setTimeout(resolve, 10));
      return answer({});
    },
    close: async () => {
      closed ||= id === 'batches';
    },
  });
  await expect(verify({ providers: [other, batches], targets: [target] })).rejects.toThrow('other is down');
  expect(closed).toBe(true);
});

test('Recordings run as many at a time as the target takes, and are told in their order.', async () => {
  let running = 0;
  let most = 0;
  const parallel: OpenTarget = () => ({
    ...scriptedTarget([]),
    parallel: 2,
    send: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return answer({});
    },
  });
  const recordings = Array.from({ length: 5 }, () => recordingOf(started));
  const { summary } = await verify({ providers: [{ ...batches, recordings }], targets: [parallel] });
  expect(summary.exchanges).toBe(5);
  expect(most).toBe(2);
});

test('A target that there is no account for is skipped as a whole, and named with the reason.', async () => {
  const live: OpenTarget = () => ({ name: 'live', skipped: 'no account' });
  const report = await verify({ providers: [batches], targets: [live] });
  expect(report.skipped).toEqual([{ provider: 'batches', target: 'live', reason: 'no account' }]);
  expect(report.operations[0]).toMatchObject({ verdict: 'skipped', exchanges: 0, reason: 'no account' });
});

test('What a recording itself shows is as old as the recording; what a target answers is not.', async () => {
  const wrong = exchange(startBatch(), answer({}, 'x'), { evidence: { source: 'live', date: '2026-10-02' } });
  const later = exchange(startBatch(), answer({}, 'x'));
  const recordings = [recordingOf(later, wrong)];
  const target = scripted(answer({}, 500), answer({}, 500));
  const { findings } = await verify({ providers: [{ ...batches, recordings }], targets: ['none', target] });
  expect(findings.map(({ target, code, since }) => [target, code, since])).toEqual([
    ['none', 'enum-value-unknown', '2026-10-02'],
    ['script', 'outcome-changed', undefined],
  ]);
});

test('How many exchanges were sent with wrong credentials is told apart: they show refusals alone.', async () => {
  const refused = exchange(startBatch(), answer({}, 500), { credentials: 'invalid' });
  const recordings = [recordingOf(started, refused)];
  const target = scripted(answer({}), answer({}, 500));
  const { operations } = await verify({ providers: [{ ...batches, recordings }], targets: ['none', target] });
  expect(operations.map(({ exchanges, refusals }) => [exchanges, refusals])).toEqual([
    [2, 1],
    [2, 1],
    [0, undefined],
    [0, undefined],
  ]);
});
