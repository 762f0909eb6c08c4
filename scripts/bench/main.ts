import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createChildren } from './children.ts';
import { freshenBuild } from './fresh-build.ts';
import { readOptions, USAGE } from './options.ts';
import { reportText } from './report.ts';
import { runBench } from './run-bench.ts';

const args = process.argv.slice(2);
if (args.includes('--help')) console.log(USAGE);
else process.exitCode = await main();

/** 0 whatever the figures are, 2 where there are none. */
async function main(): Promise<0 | 2> {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-bench-'));
  const children = createChildren();
  process.once('exit', () => {
    children.kill();
    rmSync(folder, { recursive: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(2));
  const tell = (line: string) => console.error(`bench: ${line}`);
  try {
    const options = readOptions(args);
    freshenBuild(resolve(import.meta.dirname, '..', '..'), options.build, tell);
    console.log(reportText(await runBench(children, folder, options, tell), options));
    return 0;
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return 2;
  } finally {
    await children.stopAll();
  }
}
