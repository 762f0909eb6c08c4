import { afterEach, expect, test } from 'vitest';
import { answer, evidence, exchange, getBatch, provider, recordingOf, subject } from './batches.fixture.ts';
import { checkRecorded } from './check-recording.ts';
import { httpTarget } from './http-target.ts';
import { type LocalServer, serve } from './local-server.fixture.ts';
import { replayRecording } from './replay-recording.ts';

const opened: LocalServer[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

const read = exchange(getBatch('B-1'), answer({}));
const made = 'a mock made the answer by a fault (status)';

async function replayed(status: number, fault: string, length?: number) {
  const asked: number[] = [];
  const server = await serve((_request, response) => {
    asked.push(status);
    const promised = length === undefined ? {} : { 'content-length': length };
    response.writeHead(status, { 'x-lockstep-fault': fault, ...promised });
    if (length === undefined) response.end('{"broken":');
    else response.write('{"code"', () => response.destroy());
  });
  opened.push(server);
  const target = httpTarget(provider, {
    name: 'live',
    base: server.url,
    credentials: { key: 'k' },
    pause: 1,
  });
  const results = [];
  for await (const result of replayRecording(subject, recordingOf(read), target)) results.push(result);
  return results[0];
}

test('An answer that a fault made is no evidence: it is skipped with the reason, whatever it was.', async () => {
  expect(await replayed(500, 'status')).toMatchObject({ skipped: made, deviations: [] });
  expect(await replayed(200, 'cut-off', 1000)).toMatchObject({
    skipped: 'a mock made the answer by a fault (cut-off)',
    deviations: [],
  });
});

test('A recording of such an answer is no evidence either, replayed or checked by itself.', async () => {
  const recorded = exchange(getBatch('B-1'), { ...answer({}), headers: { 'x-lockstep-fault': 'status' } });
  expect(checkRecorded(subject, recorded, evidence)).toMatchObject({
    skipped: made,
    deviations: [],
    sightings: [],
  });
  const target = httpTarget(provider, {
    name: 'live',
    base: 'http://127.0.0.1:9',
    credentials: {},
    pause: 1,
  });
  for await (const { skipped } of replayRecording(subject, recordingOf(recorded), target)) {
    expect(skipped).toBe(made);
  }
});
