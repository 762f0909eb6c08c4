import { expect, test } from 'vitest';
import { eachAtMost } from './each-at-most.ts';

test('Results come in the order of the items, and never more than the limit run at once.', async () => {
  let running = 0;
  let most = 0;
  const results = await eachAtMost([30, 5, 20, 1, 10], 2, async (pause) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, pause));
    running -= 1;
    return pause;
  });
  expect(results).toEqual([30, 5, 20, 1, 10]);
  expect(most).toBe(2);
});

test('After an error nothing more begins, and what is under way ends before it is thrown.', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const run = eachAtMost([1, 2, 3, 4], 2, async (item) => {
    begun.push(item);
    if (item === 1) throw new Error('the first one');
    await new Promise((resolve) => setTimeout(resolve, 5));
    ended.push(item);
  });
  await expect(run).rejects.toThrow('the first one');
  expect({ begun, ended }).toEqual({ begun: [1, 2], ended: [2] });
});
