import { expect, test } from 'vitest';
import type { Loader } from './loader.ts';
import { type Contest, runRounds, warmUp } from './rounds.ts';

const request = { method: 'GET', target: '/list', headers: {} } as const;
const [bare, plain, mock] = ['bare', 'plain', 'mock'].map((name) => ({
  name,
  origin: `http://${name}`,
  pid: 0,
})) as [Contest['bare'], Contest['bare'], Contest['bare']];
const contest: Contest = { title: 'list', request, connections: 10, bare, subjects: [plain, mock] };

/** A loader that gives the figures in their turn, and remembers whom it has loaded. */
function fakeLoader(figures: readonly number[], answers = 1): { loader: Loader; loaded: string[] } {
  const loaded: string[] = [];
  return {
    loaded,
    loader: {
      name: 'fake',
      async run({ origin }) {
        loaded.push(origin);
        return { answers, perSecond: figures[loaded.length - 1] ?? 1, p50: 1, p99: 2, failed: 0 };
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
