import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';
import { assertThat, type Consumer } from './step.ts';
import { copied, installed } from './workshop.ts';

const MOST_PACKAGES = 40;
const MOST_BYTES = 30_000_000;

/** Who installs the package and nothing else. */
export const library: Consumer = {
  name: 'library',
  *steps(workshop) {
    let project = '';
    yield [
      'library, installed alone',
      async () => {
        project = await installed(workshop, 'library', []);
        const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
        const count = Object.keys(packages).filter((name) => name !== '').length;
        const bytes = sizeOf(join(project, 'node_modules'));
        assertThat(
          count > 0 && count <= MOST_PACKAGES,
          `It brings ${count} packages, expected at most ${MOST_PACKAGES}.`,
        );
        assertThat(bytes <= MOST_BYTES, `It brings ${bytes} bytes, expected at most ${MOST_BYTES}.`);
        return `${count} packages, ${(bytes / 1e6).toFixed(1)} MB`;
      },
    ];
    yield [
      'library, JavaScript ESM',
      async () => {
        await run(process.execPath, ['esm.js'], copied(project, 'javascript'));
        return `Node ${process.version}`;
      },
    ];
    yield [
      'library, CommonJS',
      async () => {
        await run(process.execPath, ['require.cjs'], join(project, 'javascript'));
        return `require, Node ${process.version}`;
      },
    ];
  },
};

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
