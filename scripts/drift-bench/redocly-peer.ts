import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log, Result } from 'sarif';
import { writeHar } from '../../src/exchange/write-har.ts';
import type { InstalledPeer } from '../bench/installed-peer.ts';
import { type Batch, ORIGIN, type Peer } from './peer.ts';
import { REDOCLY } from './unclaimed.ts';

/** It neither calls home nor looks for updates, and sees no credentials. */
export const REDOCLY_ENVIRONMENT: Readonly<Record<string, string>> = {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  NO_COLOR: '1',
};

/** `redocly drift`, one process for a batch: its rules look at each exchange by itself, and its SARIF says at which. */
export function redoclyPeer({ version, file }: InstalledPeer): Peer {
  return { name: REDOCLY, version, ask: (batch) => drift(file, batch) };
}

async function drift(file: string, { document, exchanges }: Batch): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-redocly-'));
  try {
    const [api, traffic, report] = ['openapi.json', 'traffic.har', 'report.sarif'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    writeFileSync(api, JSON.stringify(document));
    writeFileSync(traffic, harOf(exchanges));
    const options = ['--format', 'sarif', '--min-severity', 'warning', '--output', report];
    await run(file, ['drift', traffic, '--api', api, ...options]);
    const log: Log = JSON.parse(readFileSync(report, 'utf8'));
    return byExchange(log.runs[0]?.results ?? [], exchanges.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function harOf(exchanges: Batch['exchanges']): string {
  const { host } = new URL(ORIGIN);
  const sent = exchanges.map(({ request, response }) => ({
    request: { ...request, headers: { ...request.headers, host } },
    response,
  }));
  const evidence = { source: 'synthetic', date: '2026-01-01' } as const;
  return writeHar({ file: 'traffic.har', evidence, exchanges: sent }, { version: '1' });
}

/** By what Redocly itself takes for one problem: rule, severity, message, side and place in the schema. */
function byExchange(results: readonly Result[], count: number): readonly (readonly string[])[] {
  const said = Array.from({ length: count }, () => new Set<string>());
  for (const { ruleId, level, message, properties = {} } of results) {
    const own = said[Number(properties['exchangeIndex'])];
    if (own === undefined) throw new Error('redocly drift speaks of an exchange that it was not given.');
    own.add([ruleId, level, message.text, properties['target'], properties['schemaPath']].join('\n'));
  }
  return said.map((own) => [...own]);
}

/** 0 and 1 are its words for nothing and something found. */
async function run(file: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [file, ...args], {
    env: REDOCLY_ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const told: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => told.push(chunk));
  const status = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (status === 0 || status === 1) return;
  throw new Error(`redocly drift ended with status ${status}: ${Buffer.concat(told).toString().trim()}`);
}
