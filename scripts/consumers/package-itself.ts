import { statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';
import { assertThat, type Consumer } from './step.ts';
import { ROOT } from './workshop.ts';

const LARGEST = 1_000_000;
/** Brings a compiler of its own along, which is why it is no dependency here. */
const ARE_THE_TYPES_WRONG = '@arethetypeswrong/cli@0.18.5';

/** What can be said of the package without installing it. */
export const packageItself: Consumer = {
  name: 'package',
  *steps({ tarball, folder }) {
    yield [
      'package, size',
      async () => {
        const { size } = statSync(tarball);
        assertThat(size < LARGEST, `The package has ${size} bytes, expected less than ${LARGEST}.`);
        return `${size} bytes packed`;
      },
    ];
    yield [
      'package, publint',
      async () => {
        await run(join(ROOT, 'node_modules/.bin/publint'), ['--strict', tarball], folder);
        return 'clean';
      },
    ];
    yield [
      'package, are the types wrong',
      async () => {
        // The package is ESM alone: what a compiler of CommonJS makes of it is no question.
        const args = ['exec', '--yes', '--prefer-offline', `--package=${ARE_THE_TYPES_WRONG}`, '--'];
        await run('npm', [...args, 'attw', tarball, '--profile', 'esm-only'], folder);
        return 'clean';
      },
    ];
  },
};
