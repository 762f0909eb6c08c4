/** The inner half of `consumers/newer-node.ts`, on the newer Node: Vitest with `msw` taken from the folder that is named. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';

const [folder = '.'] = process.argv.slice(2);
const home = join(folder, 'node_modules/msw');
const { version }: { version: string } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
console.error(`MSW ${version} on Node ${process.version}`);
if (!version.startsWith('3.')) throw new Error(`Expected MSW 3 in ${home}.`);

const alias = [
  { find: /^msw$/, replacement: join(home, 'lib/core/index.js') },
  { find: /^msw\/node$/, replacement: join(home, 'lib/node/index.js') },
];
// Vitest sets the exit status itself.
const vitest = await startVitest('test', ['src/entries/msw'], { watch: false }, { resolve: { alias } });
await vitest.close();
