import { expect, test } from 'vitest';
import type { TrafficEntry } from '../api/types.ts';
import { joinedTraffic } from './joined-traffic.ts';

const entry = (id: number): TrafficEntry => ({
  ...{ id, session: 'default', received: '', at: '', provider: 'cards', operation: null, method: 'GET' },
  ...{ target: '/', status: 200, outcome: null, problems: [], mockProblems: [], fault: null },
});
const joined = (known: readonly number[], come: readonly number[], most = 10) =>
  joinedTraffic(known.map(entry), come.map(entry), most).map(({ id }) => id);

test('What has come stands above what was known, the latest first.', () => {
  expect(joined([2, 1], [3, 4])).toEqual([4, 3, 2, 1]);
  expect(joined([], [1, 2])).toEqual([2, 1]);
  expect(joined([2, 1], [])).toEqual([2, 1]);
});

test('Of more than are shown, the oldest go.', () => {
  expect(joined([3, 2, 1], [4, 5], 3)).toEqual([5, 4, 3]);
  expect(joined([], [1, 2, 3, 4], 3)).toEqual([4, 3, 2]);
});

test('A mock that was started again counts from 1, and nothing of the other is left.', () => {
  expect(joined([9, 8, 7], [1, 2])).toEqual([2, 1]);
});
