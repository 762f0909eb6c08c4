import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeCheck } from './check-budgets.ts';
import { freshenBuild } from './fresh-build.ts';
import { spreadOf } from './statistics.ts';
import { textTable } from './text-table.ts';
import { writeTraffic } from './traffic-file.ts';

const USAGE = `Usage: npm run bench:check -- [--large] [--rounds N] [--no-build]

Times "lockstep check" against a bare loop of JSON.parse and Ajv validators, one after the other, on synthetic
traffic of 10,000 exchanges, with all cores and, where taskset is installed, with one; with --large on 100,000 as
well, lockstep alone, to see whether memory grows. The last lines are the budgets; the status is 0 either way, since
the figures depend on the machine.`;

const ROOT = resolve(import.meta.dirname, '..', '..');
const SPEC = join(ROOT, 'specs', 'eiotclub', 'openapi.yaml');
const USUAL = 10_000;
const LARGE = 100_000;

const { values } = parseArgs({
  options: {
    large: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    'no-build': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(USAGE);
else await main();

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  freshenBuild(ROOT, !values['no-build'], (line) => console.error(`bench: ${line}`));
  const usual = trafficFile(folder, USUAL);
  const rounds = Number(values.rounds);
  const free = await compare(usual, rounds, 'all cores', []);
  const pinned = hasTaskset() ? await compare(usual, rounds, 'one core', ['taskset', '-c', '0']) : undefined;
  const large = values.large
    ? await run([], 'bin/lockstep.js', ['check', SPEC, trafficFile(folder, LARGE)])
    : undefined;
  if (large !== undefined) console.log(line('lockstep check', LARGE, [large]));
  const measured = {
    speed: free.speed,
    speedOnOneCore: pinned?.speed,
    memoryGrowth: large === undefined ? undefined : large.peak / free.peak,
  };
  console.log(`\n${textTable(['budget', 'wanted', 'measured', ''], judgeCheck(measured))}`);
}

function hasTaskset(): boolean {
  return spawnSync('taskset', ['-c', '0', process.execPath, '--version']).status === 0;
}

interface Comparison {
  /** The time of the loop by that of the check, in the middle of all rounds. */
  readonly speed: number;
  /** Of the check, in bytes. */
  readonly peak: number;
}

async function compare(
  file: string,
  rounds: number,
  where: string,
  prefix: readonly string[],
): Promise<Comparison> {
  const loops: Sample[] = [];
  const checks: Sample[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const loop = () =>
      run(prefix, 'scripts/bench/check-loop.js', [SPEC, file]).then((one) => loops.push(one));
    const check = () => run(prefix, 'bin/lockstep.js', ['check', SPEC, file]).then((one) => checks.push(one));
    // Whoever comes second finds the file in the caches of the machine either way; the order changes all the same.
    for (const next of round % 2 === 0 ? [loop, check] : [check, loop]) await next();
  }
  const speeds = checks.map(({ seconds }, round) => (loops[round]?.seconds ?? Number.NaN) / seconds);
  const speed = spreadOf(speeds).median;
  console.log(line(`bare loop, ${where}`, USUAL, loops));
  console.log(line(`lockstep check, ${where}`, USUAL, checks));
  console.log(`speed ${speed.toFixed(2)} (${speeds.map((one) => one.toFixed(2)).join(', ')})`);
  return { speed, peak: Math.max(...checks.map((one) => one.peak)) };
}

function trafficFile(folder: string, exchanges: number): string {
  const file = join(folder, `${exchanges}.har`);
  writeTraffic(file, exchanges);
  console.error(`bench: ${exchanges} exchanges, ${Math.round(statSync(file).size / 1e6)} MB`);
  return file;
}

interface Sample {
  readonly seconds: number;
  /** Bytes. */
  readonly peak: number;
}

async function run(prefix: readonly string[], program: string, args: readonly string[]): Promise<Sample> {
  const start = performance.now();
  const memory = join(import.meta.dirname, 'peak-memory.js');
  const [command = '', ...rest] = [
    ...prefix,
    process.execPath,
    '--import',
    memory,
    join(ROOT, program),
    ...args,
  ];
  const child = spawn(command, rest, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [told, peak] = [child.stderr, child.stdio[3]].map((stream) => {
    const chunks: string[] = [];
    stream?.on('data', (chunk) => chunks.push(String(chunk)));
    return chunks;
  });
  const status = await new Promise((ended) => child.once('close', ended));
  if (status !== 0) throw new Error(`${program} ended with ${String(status)}: ${told?.join('')}`);
  return { seconds: (performance.now() - start) / 1000, peak: Number(peak?.join('')) };
}

function line(name: string, exchanges: number, samples: readonly Sample[]): string {
  const seconds = spreadOf(samples.map((one) => one.seconds)).median;
  const peak = Math.max(...samples.map((one) => one.peak)) / 1024 / 1024;
  return `${name}, ${exchanges} exchanges: ${seconds.toFixed(2)} s, peak memory ${Math.round(peak)} MiB`;
}
