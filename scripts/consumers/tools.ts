import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';
import { assertThat, type Consumer } from './step.ts';
import { copied, installed, pinned, writeReadmeTests } from './workshop.ts';

/** Who compiles, tests and bundles with what is usual today. */
export const tools: Consumer = {
  name: 'tools',
  *steps(workshop) {
    let project = '';
    const bin = (name: string) => join(project, 'node_modules/.bin', name);
    yield [
      'tools, installed',
      async () => {
        const packages = pinned('msw', 'vitest', 'vite', 'typescript', '@types/node');
        project = await installed(workshop, 'tools', packages);
        copied(project, 'typescript');
        return packages.join(' ');
      },
    ];
    for (const resolution of ['nodenext', 'bundler'])
      yield [
        `TypeScript strict, ${resolution}`,
        async () => {
          await run(bin('tsc'), ['-p', `${resolution}.json`], join(project, 'typescript'));
          return 'compiles, and wrong uses do not';
        },
      ];
    yield [
      'Vitest with msw 2',
      async () => {
        writeReadmeTests(project);
        const output = await run(bin('vitest'), ['run', 'readme'], project);
        return testsIn(output, 4);
      },
    ];
    yield [
      'Vite, for the browser',
      async () => {
        const folder = copied(project, 'browser');
        const output = await run(bin('vite'), ['build', '--outDir', 'built', '--target', 'es2022'], folder);
        assertThat(!/externalized for browser/.test(output), `A module of Node is in the build:\n${output}`);
        const code = javaScriptIn(join(folder, 'built'));
        assertThat(code.length > 50_000, `The build has ${code.length} characters, in which no mock can be.`);
        const builtin = /__vite-browser-external|(?:from|import|require\()\s*["']node:/.exec(code);
        assertThat(builtin === null, `A module of Node is in the build: ${builtin?.[0]}`);
        return `no module of Node, ${Math.round(code.length / 1000)} kB`;
      },
    ];
  },
};

/** @throws Error where fewer have passed than there are */
export function testsIn(output: string, least: number): string {
  const passed = Number(/Tests\s+(\d+) passed/.exec(output)?.[1] ?? 0);
  assertThat(passed >= least, `Expected ${least} tests to pass:\n${output}`);
  return `${passed} tests`;
}

function javaScriptIn(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}
