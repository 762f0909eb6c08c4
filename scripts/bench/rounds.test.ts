import { expect, test } from 'vitest';
import type { Loader } from './loader.ts';
import { type Contest, runContest, runRounds, warmUp } from './rounds.ts';

const request = { method: 'GET', target: '/list', headers: {} } as const;
const [bare, plain, mock] = ['bare', 'plain', 'mock'].map((name) => ({
  name,
  origin: `http://${name}`,
  pid: 0,
})) as [Contest['bare'], Contest['bare'], Contest['bare']];
const contest: Contest = { title: 'list', request, connections: 10, bare, subjects: [plain, mock] };

/** A loader that gives the figures in their turn, and remembers whom it has loaded. */
function fakeLoader(figures: readonly number[], answers = 1, idle = 0): { loader: Loader; loaded: string[] } {
  const loaded: string[] = [];
  return {
    loaded,
    loader: {
      name: 'fake',
      idle: () => idle,
      async run({ origin }) {
        loaded.push(origin);
        return { answers, perSecond: figures[loaded.length - 1] ?? 1, p50: 1, p99: 2, refused: 0, failed: 0 };
      },
    },
  };
}

test('Every slice of a subject stands between two of the bare server, whose mean it is compared with.', async () => {
  const { loader, loaded } = fakeLoader([100, 40, 60, 30, 140]);
  const [result] = await runRounds(loader, [contest], { rounds: 1, slice: 1 });
  expect(loaded).toEqual(['http://bare', 'http://plain', 'http://bare', 'http://mock', 'http://bare']);
  expect(result?.samples.map(({ subject, ratio }) => [subject.name, ratio])).toEqual([
    ['bare', undefined],
    ['plain', 0.5],
    ['bare', undefined],
    ['mock', 0.3],
    ['bare', undefined],
  ]);
});

test('A server that stood idle is loaded once more, for nothing, before it is measured.', async () => {
  const { loader, loaded } = fakeLoader([1, 100, 1, 40, 1, 60], 1, 10_000);
  const [result] = await runRounds(loader, [{ ...contest, subjects: [plain] }], { rounds: 1, slice: 1 });
  expect(loaded).toEqual([bare, bare, plain, plain, bare, bare].map(({ origin }) => origin));
  expect(result?.samples[1]?.ratio).toBe(0.5);
});

test('Every second round goes through the subjects backwards.', async () => {
  const { loader, loaded } = fakeLoader([]);
  await runRounds(loader, [contest], { rounds: 2, slice: 1 });
  expect(loaded.slice(5)).toEqual([
    'http://bare',
    'http://mock',
    'http://bare',
    'http://plain',
    'http://bare',
  ]);
});

test('Every server is warmed up for each request, at however many connections it is loaded.', async () => {
  const { loader, loaded } = fakeLoader([], 20_000);
  expect(await warmUp(loader, [{ ...contest, connections: 1 }, contest], 1)).toEqual([]);
  expect(loaded).toEqual(['http://bare', 'http://plain', 'http://mock']);
});

test('A server that is slow to give its answers is loaded again, and named if it does not get warm.', async () => {
  const slow = fakeLoader([], 10_000);
  expect(await warmUp(slow.loader, [{ ...contest, subjects: [] }], 1)).toEqual([]);
  expect(slow.loaded).toHaveLength(2);
  const slower = fakeLoader([], 100);
  expect(await warmUp(slower.loader, [{ ...contest, subjects: [] }], 1)).toEqual([
    'bare (list, 300 answers)',
  ]);
  expect(slower.loaded).toHaveLength(3);
});

test('What a subject is loaded in begins before its load and ends after it, and not while the bare server is loaded.', async () => {
  const seen: string[] = [];
  const loader: Loader = {
    name: 'fake',
    idle: () => 0,
    async run({ origin }) {
      seen.push(origin);
      return { answers: 1, perSecond: 1, p50: 1, p99: 2, refused: 0, failed: 0 };
    },
  };
  await runContest(loader, contest, [plain], 1, async ({ name }) => {
    seen.push(`begin ${name}`);
    return () => seen.push(`end ${name}`);
  });
  expect(seen).toEqual(['http://bare', 'begin plain', 'http://plain', 'end plain', 'http://bare']);
});

test('A subject that is asked something of its own is warmed up with that, even on the server of the bare one.', async () => {
  const asked: string[] = [];
  const loader: Loader = {
    name: 'fake',
    idle: () => 0,
    async run({ request: { target } }) {
      asked.push(target);
      return { answers: 20_000, perSecond: 1, p50: 1, p99: 2, refused: 0, failed: 0 };
    },
  };
  const own = { ...bare, name: 'own', request: { ...request, target: '/own' } };
  await warmUp(loader, [{ ...contest, subjects: [own] }], 1);
  expect(asked).toEqual(['/list', '/own']);
});
