import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';
import { assertThat, type Consumer } from './step.ts';
import { testsIn } from './tools.ts';
import { installed, pinned, ROOT, writeReadmeTests } from './workshop.ts';

const PACKAGES = ['msw@^3.0.0', 'node@^24.0.0', ...pinned('vitest')];

/** Who is ahead: MSW 3, on a Node that it runs on, which comes from npm. */
export const newerNode: Consumer = {
  name: 'msw3',
  *steps(workshop) {
    let project = '';
    let node = '';
    yield [
      'newer Node, installed',
      async () => {
        // The Node that runs npm is not the one that msw asks for.
        project = await installed(workshop, 'msw3', PACKAGES, ['--no-engine-strict']);
        node = join(project, 'node_modules/node/bin/node');
        const version = (await run(node, ['--version'], project)).trim();
        assertThat(/^v2[4-9]\./.test(version), `Expected Node 24 or newer, received ${version}.`);
        return `Node ${version}`;
      },
    ];
    yield [
      'Vitest with msw 3',
      async () => {
        writeReadmeTests(project);
        return testsIn(await run(node, ['node_modules/vitest/vitest.mjs', 'run', 'readme'], project), 4);
      },
    ];
    yield [
      'fixtures, the same bytes on both',
      async () => {
        const cli = join(project, 'node_modules/lockstep/bin/lockstep.js');
        let files = 0;
        for (const format of ['json', 'ts', 'har']) {
          await run(process.execPath, [cli, 'fixtures', '--format', format, '--out', format], project);
          await run(node, [cli, 'fixtures', '--format', format, '--out', format, '--check'], project);
          files += readdirSync(join(project, format)).length;
        }
        assertThat(files > 0, 'Expected fixtures of every provider, and found no file.');
        return `${files} files of Node ${process.version}, none of them stale`;
      },
    ];
    yield [
      'own tests with msw 3',
      async () => {
        const output = await run(node, [join(ROOT, 'scripts/msw3-suite.ts'), project], ROOT);
        return testsIn(output, 10);
      },
    ];
  },
};
