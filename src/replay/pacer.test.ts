import { expect, test } from 'vitest';
import { createPacer } from './pacer.ts';

test('Turns come no closer together than the limit allows.', async () => {
  const turn = createPacer({ perSecond: 50 });
  const begun = performance.now();
  const times = await Promise.all(
    Array.from({ length: 4 }, async () => {
      await turn();
      return performance.now() - begun;
    }),
  );
  expect(times.map((time, index) => time >= index * 20)).toEqual([true, true, true, true]);
});

test('Turns that nobody took are not saved up.', async () => {
  const turn = createPacer({ perSecond: 50 });
  await turn();
  await new Promise((resolve) => setTimeout(resolve, 70));
  const begun = performance.now();
  await Promise.all([turn(), turn(), turn()]);
  expect(performance.now() - begun).toBeGreaterThanOrEqual(40);
});
