import { afterEach, expect, test } from 'vitest';
import type { RecordedExchange } from '../exchange/recording.ts';
import { answer, exchange, getBatch, provider, recordingOf, startBatch, subject } from './batches.fixture.ts';
import { httpTarget } from './http-target.ts';
import { type LocalServer, serve } from './local-server.fixture.ts';
import { replayRecording } from './replay-recording.ts';
import type { ReplayTarget } from './target.ts';

const opened: LocalServer[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

/** A server that gives the statuses in turn, the last one for ever, and what it was asked. */
async function serveStatuses(
  statuses: readonly (number | 'break')[],
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly base: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = await serve((request, response) => {
    const status = statuses[Math.min(asked.length, statuses.length - 1)] ?? 200;
    asked.push(`${request.method} ${request.headers['x-time']}`);
    if (status === 'break') request.socket.destroy();
    else response.writeHead(status, { 'content-type': 'application/json', ...headers }).end('{"code":200}');
  });
  opened.push(server);
  return { base: server.url, asked };
}

function targetAt(base: string, told: string[] = []): ReplayTarget {
  const tell = (line: string) => told.push(line);
  const allowed = new Set(['startBatch']);
  return httpTarget(provider, { name: 'live', base, credentials: { key: 'k' }, allowed, pause: 1, tell });
}

async function codesAt(target: ReplayTarget, ...exchanges: RecordedExchange[]): Promise<string[]> {
  const codes: string[] = [];
  for await (const { deviations, skipped } of replayRecording(subject, recordingOf(...exchanges), target)) {
    codes.push(skipped ?? deviations.map(({ code }) => code).join());
  }
  return codes;
}

const read = exchange(getBatch('B-1'), answer({}));
const change = exchange(startBatch(), answer({}));

test.each([
  ['a passing refusal', [503, 502, 200], 3, ''],
  ['a broken connection', ['break', 200], 2, ''],
  ['a refusal that stays', [503], 3, 'status-changed'],
  ['a refusal that does not pass by itself', [500, 200], 1, 'status-changed'],
] as const)('A read is asked again after %s.', async (_, statuses, times, code) => {
  const { base, asked } = await serveStatuses(statuses);
  expect(await codesAt(targetAt(base), read)).toEqual([code]);
  expect(asked).toHaveLength(times);
});

test('A change is never sent twice.', async () => {
  const { base, asked } = await serveStatuses([503]);
  expect(await codesAt(targetAt(base), change)).toEqual(['status-changed']);
  expect(asked).toHaveLength(1);
  const broken = await serveStatuses(['break']);
  await expect(codesAt(targetAt(broken.base), change)).rejects.toMatchObject({ code: 'TARGET_UNREACHABLE' });
  expect(broken.asked).toHaveLength(1);
});

test('A change that is not allowed is not sent at all.', async () => {
  const { base, asked } = await serveStatuses([200]);
  const target = httpTarget(provider, { name: 'live', base, credentials: {} });
  expect(await codesAt(target, change)).toEqual(['it changes things; allow it with --allow startBatch']);
  expect(asked).toEqual([]);
});

test('A clock that is off is told once; what was signed with the wrong time is asked again, unless it changes things.', async () => {
  const date = new Date(Date.now() - 3_600_000).toUTCString();
  const times = async (...exchanges: RecordedExchange[]) => {
    const told: string[] = [];
    const { base, asked } = await serveStatuses([200], { date });
    await codesAt(targetAt(base, told), ...exchanges);
    const behind = asked.map((line) => Math.round((Date.now() - Number(line.split(' ')[1])) / 3_600_000));
    return { behind, told: told.length };
  };
  expect(await times(read, read)).toEqual({ behind: [0, 1, 1], told: 1 });
  expect(await times(change, read)).toEqual({ behind: [0, 1], told: 1 });
});

test('A start state that only a mock has is a reason to skip; a wrong key is refused in any.', async () => {
  const { base, asked } = await serveStatuses([200]);
  const refused = exchange(getBatch('B-1'), answer({}), { credentials: 'invalid' });
  const inState = { ...read, scenario: 'empty' };
  const reason = 'it needs the start state "empty", which only a mock can be put into';
  expect(await codesAt(targetAt(base), inState, read, refused)).toEqual([reason, reason, '']);
  expect(asked).toHaveLength(1);
});

test('Requests come no closer together than the provider allows.', async () => {
  const { base, asked } = await serveStatuses([200]);
  const limited = { ...provider, rateLimit: { perSecond: 25 } };
  const target = httpTarget(limited, { name: 'live', base, credentials: {} });
  const begun = performance.now();
  await Promise.all([codesAt(target, read, read), codesAt(target, read)]);
  expect(asked).toHaveLength(3);
  expect(performance.now() - begun).toBeGreaterThanOrEqual(80);
});

test.each<[what: string, statuses: number[], told: string[]]>([
  [
    'everything',
    [403],
    ['batches at live refuses everything that recordings show as accepted: check the credentials.'],
  ],
  ['one thing of several', [403, 200], []],
  ['nothing', [200], []],
])('A target that refuses %s is told of at its end.', async (_what, statuses, expected) => {
  const told: string[] = [];
  const target = targetAt((await serveStatuses(statuses)).base, told);
  await codesAt(target, change, change, read);
  expect(told).toEqual([]);
  await target.close?.();
  expect(told).toEqual(expected);
});

test('What was recorded as refused says nothing of the credentials.', async () => {
  const told: string[] = [];
  const target = targetAt((await serveStatuses([403])).base, told);
  await codesAt(
    target,
    exchange(startBatch(), { ...answer({}), status: 403 }),
    exchange(startBatch(), answer({}, 500)),
  );
  await target.close?.();
  expect(told).toEqual([]);
});
