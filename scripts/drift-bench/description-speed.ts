import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Log } from 'sarif';
import type { Finding } from '../../src/drift/finding.ts';
import { writeHar } from '../../src/exchange/write-har.ts';
import { compileSpec } from '../../src/spec/compile-spec.ts';
import { parseSpec } from '../../src/spec/load-spec.ts';
import { freshenBuild } from '../bench/fresh-build.ts';
import { installedPeer } from '../bench/installed-peer.ts';
import { type Spread, spreadOf } from '../bench/statistics.ts';
import { conformingTraffic } from './conforming-traffic.ts';
import { REDOCLY_ENVIRONMENT } from './redocly-peer.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const DESCRIPTION = resolve(ROOT, '..', 'shared', 'corpus', 'specs', 'github.json.gz');
const EXCHANGES = 200;
const ROUNDS = 3;

/** Two programs on the same description and the same traffic, in turn. */
export interface DescriptionSpeed {
  readonly exchanges: number;
  /** Seconds of a whole process. */
  readonly lockstep: Spread;
  readonly redocly: Spread;
  /** Time of Lockstep by that of Redocly in the same round. */
  readonly ratio: Spread;
  /** Findings above info, on traffic that has nothing wrong with it. */
  readonly alarms: { readonly lockstep: number; readonly redocly: number };
}

/** Times both on the description of GitHub's REST API; `undefined`, and a line, where that is not there. */
export async function measureDescription(
  tell: (line: string) => void,
): Promise<DescriptionSpeed | undefined> {
  if (!existsSync(DESCRIPTION)) {
    tell('The description of GitHub is not there: its part is skipped.');
    return undefined;
  }
  freshenBuild(ROOT, true, tell);
  const { file } = installedPeer('@redocly/cli', 'redocly', tell);
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-description-'));
  try {
    writeFiles(folder);
    tell(`${EXCHANGES} exchanges on the description of GitHub, ${ROUNDS} rounds`);
    return await measure(folder, file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeFiles(folder: string): void {
  const text = gunzipSync(readFileSync(DESCRIPTION)).toString();
  const exchanges = conformingTraffic(compileSpec(parseSpec('github.json', text, '3.x').table), EXCHANGES);
  const evidence = { source: 'synthetic', date: '2026-01-01' } as const;
  writeFileSync(join(folder, 'github.json'), text);
  writeFileSync(join(folder, 'github.har'), writeHar({ file: '', evidence, exchanges }, { version: '1' }));
}

async function measure(folder: string, redocly: string): Promise<DescriptionSpeed> {
  const programs = {
    lockstep: [
      join(ROOT, 'bin', 'lockstep.js'),
      ...['check', 'github.json', 'github.har', '--reporter', 'json=lockstep.json'],
    ],
    redocly: [
      redocly,
      ...['drift', 'github.har', '--api', 'github.json', '--min-severity', 'warning'],
      ...['--format', 'sarif', '--output', 'redocly.sarif'],
    ],
  } as const;
  const times = { lockstep: [] as number[], redocly: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    // Whoever comes second finds the files in the caches of the machine, so the order changes.
    const order = round % 2 === 0 ? (['lockstep', 'redocly'] as const) : (['redocly', 'lockstep'] as const);
    for (const name of order) times[name].push(await run(programs[name], folder));
  }
  const ratios = times.lockstep.map((seconds, round) => seconds / (times.redocly[round] ?? Number.NaN));
  return {
    exchanges: EXCHANGES,
    lockstep: spreadOf(times.lockstep),
    redocly: spreadOf(times.redocly),
    ratio: spreadOf(ratios),
    alarms: { lockstep: alarmsOfLockstep(folder), redocly: alarmsOfRedocly(folder) },
  };
}

function alarmsOfLockstep(folder: string): number {
  const report: { readonly findings: readonly Finding[] } = JSON.parse(
    readFileSync(join(folder, 'lockstep.json'), 'utf8'),
  );
  return report.findings.filter(({ severity }) => severity !== 'info').length;
}

/** It was told to leave out what is less than a warning. */
function alarmsOfRedocly(folder: string): number {
  const log: Log = JSON.parse(readFileSync(join(folder, 'redocly.sarif'), 'utf8'));
  return (log.runs[0]?.results ?? []).length;
}

/** Seconds from the start of a process to its end; status 1 means that it has found something. */
async function run(args: readonly string[], cwd: string): Promise<number> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: REDOCLY_ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const told: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => told.push(chunk));
  const status = await new Promise((ended, reject) => {
    child.once('error', reject);
    child.once('close', ended);
  });
  if (status === 0 || status === 1) return (performance.now() - begin) / 1000;
  throw new Error(`${args[0]} ended with status ${status}: ${Buffer.concat(told).toString().trim()}`);
}
