import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { freshenBuild } from '../bench/fresh-build.ts';
import { killRecorder } from './kills.ts';
import { measureThroughput } from './throughput.ts';

const USAGE = `Usage: npm run bench:record -- [--kills N] [--rounds N] [--slice SECONDS] [--exchanges N] [--no-build]

Loads "lockstep record" beside a bare forwarding proxy, "redocly proxy" and Prism's proxy, in turn, and looks at its
memory over --exchanges (100000). With --kills N it is instead killed N times under load; the status is 1 where an
exchange that was delivered is missing, or a file does not go on.`;

const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    slice: { type: 'string', default: '2' },
    exchanges: { type: 'string', default: '100000' },
    'no-build': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const tell = (line: string): void => console.error(`bench: ${line}`);

if (values.help) console.log(USAGE);
else await main();

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  freshenBuild(resolve(import.meta.dirname, '..', '..'), !values['no-build'], tell);
  if (values.kills === undefined) {
    const { rounds, slice, exchanges } = values;
    const numbers = { rounds: Number(rounds), slice: Number(slice), exchanges: Number(exchanges) };
    console.log(await measureThroughput({ folder, tell, ...numbers }));
    return;
  }
  const { kills, delivered, missing, torn, broken } = await killRecorder(Number(values.kills), folder, tell);
  console.log(
    `${kills} kills, ${delivered} exchanges delivered: ${missing} missing; ${torn} files ended within an entry until the next start, ${broken} after it.`,
  );
  if (missing + broken > 0) process.exitCode = 1;
}
