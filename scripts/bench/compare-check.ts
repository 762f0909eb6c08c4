import { spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CheckMeasured } from './check-budgets.ts';
import { spreadOf } from './statistics.ts';
import { writeTraffic } from './traffic-file.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const SPEC = join(ROOT, 'specs', 'eiotclub', 'openapi.yaml');
const USUAL = 10_000;
const LARGE = 100_000;
/** Of one program, in ms. */
const LIMIT = 180_000;

export interface CheckRun {
  /** Where its files go. */
  readonly folder: string;
  readonly rounds: number;
  /** Check 100,000 exchanges as well. */
  readonly large: boolean;
  /** For figures, a line each. */
  readonly print: (line: string) => void;
  readonly tell: (line: string) => void;
}

/** Times `lockstep check` against a bare loop, one after the other, with all cores and with one. */
export async function compareCheck({ folder, rounds, large, print, tell }: CheckRun): Promise<CheckMeasured> {
  const usual = trafficFile(folder, USUAL, tell);
  const free = await compare(usual, rounds, { where: 'all cores', prefix: [], print });
  const pinned = hasTaskset()
    ? await compare(usual, rounds, { where: 'one core', prefix: ['taskset', '-c', '0'], print })
    : undefined;
  const many = large
    ? await run([], 'bin/lockstep.js', ['check', SPEC, trafficFile(folder, LARGE, tell)])
    : undefined;
  if (many !== undefined) print(line('lockstep check', LARGE, [many]));
  return {
    speed: free.speed,
    speedOnOneCore: pinned?.speed,
    memoryGrowth: many === undefined ? undefined : many.peak / free.peak,
  };
}

function hasTaskset(): boolean {
  return spawnSync('taskset', ['-c', '0', process.execPath, '--version']).status === 0;
}

interface Way {
  readonly where: string;
  readonly prefix: readonly string[];
  readonly print: (line: string) => void;
}

interface Comparison {
  /** The time of the loop by that of the check, in the middle of all rounds. */
  readonly speed: number;
  /** Of the check, in bytes. */
  readonly peak: number;
}

async function compare(file: string, rounds: number, { where, prefix, print }: Way): Promise<Comparison> {
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
  print(line(`bare loop, ${where}`, USUAL, loops));
  print(line(`lockstep check, ${where}`, USUAL, checks));
  print(`speed ${speed.toFixed(2)} (${speeds.map((one) => one.toFixed(2)).join(', ')})`);
  return { speed, peak: Math.max(...checks.map((one) => one.peak)) };
}

function trafficFile(folder: string, exchanges: number, tell: (line: string) => void): string {
  const file = join(folder, `${exchanges}.har`);
  writeTraffic(file, exchanges);
  tell(`${exchanges} exchanges, ${Math.round(statSync(file).size / 1e6)} MB`);
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
    timeout: LIMIT,
    killSignal: 'SIGKILL',
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
