import { expect, test } from 'vitest';
import { textOfBody } from '../exchange/body-text.ts';
import type { Recording } from '../exchange/recording.ts';
import {
  answer,
  evidence,
  exchange,
  getBatch,
  provider,
  recordingOf,
  type ScriptedTarget,
  scriptedTarget,
  startBatch,
  subject,
} from './batches.fixture.ts';
import type { ExchangeResult } from './exchange-result.ts';
import { replayRecording } from './replay-recording.ts';

async function replay(recording: Recording, target: ScriptedTarget): Promise<ExchangeResult[]> {
  const results: ExchangeResult[] = [];
  for await (const result of replayRecording(subject, recording, target)) results.push(result);
  return results;
}

const started = exchange(startBatch(), answer({ batch_code: 'B-123456' }));
const asked = exchange(getBatch('B-123456'), answer({ status: 1 }));

test('Requests go out in order, signed, with the identifiers that the target issued.', async () => {
  const target = scriptedTarget([answer({ batch_code: 'X-1' }), answer({ status: 2 })]);
  const results = await replay(recordingOf(started, asked), target);
  expect(
    target.sent.map((request) => [request.target, textOfBody(request.body), request.headers['x-time']]),
  ).toEqual([
    ['/batches', '{"key":"target-key"}', '1700000000000'],
    ['/batches/X-1', '', '1700000000000'],
  ]);
  const result = { provider: provider.id, target: 'script', evidence, deviations: [] };
  expect(results).toMatchObject([
    { ...result, operation: 'startBatch' },
    { ...result, operation: 'getBatch' },
  ]);
});

test('What deviates in an answer is told with the exchange, on its own evidence.', async () => {
  const own = { source: 'live', date: '2026-11-20' } as const;
  const recording = recordingOf(exchange(startBatch(), answer({}), { evidence: own }));
  const [result] = await replay(recording, scriptedTarget([answer({}, 500)]));
  expect(result?.evidence).toEqual(own);
  expect(result?.deviations).toMatchObject([
    {
      code: 'outcome-changed',
      target: 'script',
      operation: 'startBatch',
      expected: [200],
      received: [500],
      evidence: 'live',
    },
  ]);
});

test('An exchange that needs what an answer does not have is skipped, and so is what needs its answer.', async () => {
  const next = exchange(getBatch('N-123456'), answer({}));
  const issuing = exchange(getBatch('B-123456'), answer({ next: 'N-123456' }));
  const target = scriptedTarget([answer({})]);
  const results = await replay(recordingOf(started, issuing, next), target);
  expect(target.sent).toHaveLength(1);
  expect(results.map(({ skipped }) => skipped)).toEqual([
    undefined,
    'it needs /data/batch_code of the answer to startBatch (exchange 1 of switch.har), which is not there',
    'it needs /data/next of the answer to getBatch (exchange 2 of switch.har), which is not there',
  ]);
});

test('A start state is put in force at the start and wherever another one is named.', async () => {
  const one = exchange(startBatch(), answer({}));
  const target = scriptedTarget(Array.from({ length: 6 }, () => answer({})));
  const named = (scenario: string): typeof one => ({ ...one, scenario });
  await replay(
    recordingOf(one, named('typical'), named('empty'), one, named('empty'), named('typical')),
    target,
  );
  expect(target.begun).toEqual([undefined, 'empty', 'typical']);
});

test('Exchanges whose start state the target cannot have are skipped with its reason, until another is named.', async () => {
  const one = exchange(startBatch(), answer({}));
  const target = scriptedTarget([answer({}), answer({})], (scenario) =>
    scenario === 'empty' ? { ready: false, reason: 'a live target has no scenarios' } : { ready: true },
  );
  const results = await replay(
    recordingOf(one, { ...one, scenario: 'empty' }, one, { ...one, scenario: 'typical' }),
    target,
  );
  expect(results.map(({ skipped }) => skipped)).toEqual([
    undefined,
    'a live target has no scenarios',
    'a live target has no scenarios',
    undefined,
  ]);
});

test('What the spec does not know is told and not sent.', async () => {
  const unknown = exchange({ ...getBatch('x'), method: 'DELETE' }, answer({}));
  const target = scriptedTarget([]);
  const results = await replay(recordingOf(unknown), target);
  expect(target.sent).toEqual([]);
  expect(results).toMatchObject([
    {
      operation: 'DELETE /batches/x',
      deviations: [{ code: 'method-undocumented', operation: 'DELETE /batches/x', target: 'script' }],
    },
  ]);
});

test('A refusal is asked for with wrong credentials.', async () => {
  const target = scriptedTarget([answer({}, 500)]);
  const refused = exchange(startBatch(), answer({}, 500), { credentials: 'invalid' });
  expect(await replay(recordingOf(refused), target)).toMatchObject([{ deviations: [] }]);
  expect(textOfBody(target.sent[0]?.body)).toBe('{"key":"invalid-in"}');
});

test('A target that gives no answer ends the replay with its error.', async () => {
  await expect(replay(recordingOf(started), scriptedTarget([]))).rejects.toThrow(
    'the script has no more answers',
  );
});
