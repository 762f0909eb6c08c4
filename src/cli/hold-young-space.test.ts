import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const MODULE = pathToFileURL(`${import.meta.dirname}/hold-young-space.ts`).href;

/** Lets objects live for as long as a few collections take, and prints how large the young space became. */
const LOAD = `
  import { getHeapSpaceStatistics } from 'node:v8';
  const youngSpace = () => getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size;
  const kept = [];
  let most = 0;
  for (let turn = 0; turn < 600; turn += 1) {
    for (let made = 0; made < 2000; made += 1) kept[made] = { turn, text: 'x'.repeat(made % 50) + turn };
    most = Math.max(most, youngSpace());
    if (turn % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  console.log(most / 1024 / 1024);
`;

async function largestYoungSpace(before: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--import', 'tsx', '--input-type=module', '-e', `${before}\n${LOAD}`],
  ]);
  return Number(stdout);
}

test('The young part of the heap grows no further than a step beyond where it is held, and ends no process later.', async () => {
  const [free, held] = await Promise.all([
    largestYoungSpace(''),
    largestYoungSpace(`import { holdYoungSpace } from '${MODULE}'; holdYoungSpace();`),
  ]);
  expect(free).toBeGreaterThan(16);
  expect(held).toBeGreaterThanOrEqual(4);
  expect(held).toBeLessThanOrEqual(16);
});
