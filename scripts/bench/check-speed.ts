import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { freshenBuild } from './fresh-build.ts';
import { spreadOf } from './statistics.ts';
import { writeTraffic } from './traffic-file.ts';

const USAGE = `Usage: npm run bench:check -- [--large] [--rounds N] [--no-build]

Times "lockstep check" against a bare loop of JSON.parse and Ajv validators, one after the other, on synthetic
traffic of 10,000 exchanges; with --large on 100,000 as well, lockstep alone, to see whether memory grows.`;

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
  const loops: Sample[] = [];
  const checks: Sample[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const loop = () => run('scripts/bench/check-loop.js', [SPEC, usual]).then((one) => loops.push(one));
    const check = () => run('bin/lockstep.js', ['check', SPEC, usual]).then((one) => checks.push(one));
    // Whoever comes second finds the file in the caches of the machine either way; the order changes all the same.
    for (const next of round % 2 === 0 ? [loop, check] : [check, loop]) await next();
  }
  const ratios = checks.map(({ seconds }, round) => seconds / (loops[round]?.seconds ?? Number.NaN));
  console.log(line('bare loop', USUAL, loops));
  console.log(line('lockstep check', USUAL, checks));
  console.log(
    `ratio ${spreadOf(ratios).median.toFixed(2)} (${ratios.map((one) => one.toFixed(2)).join(', ')}); the budget is 2`,
  );
  if (!values.large) return;
  const large = await run('bin/lockstep.js', ['check', SPEC, trafficFile(folder, LARGE)]);
  console.log(line('lockstep check', LARGE, [large]));
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

async function run(program: string, args: readonly string[]): Promise<Sample> {
  const start = performance.now();
  const memory = join(import.meta.dirname, 'peak-memory.js');
  const child = spawn(process.execPath, ['--import', memory, join(ROOT, program), ...args], {
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
