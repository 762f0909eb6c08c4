import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type RedisServer, startRedis } from '../../src/redis/redis-server.fixture.ts';
import { createChildren } from '../bench/children.ts';
import { freshenBuild } from '../bench/fresh-build.ts';
import { chooseLoader } from '../bench/loader.ts';
import { MOCK } from '../bench/servers.ts';
import { runMixedLoad } from './mixed-load.ts';
import { NOTES_SPEC } from './notes-spec.ts';
import { measureReads } from './reads.ts';

const USAGE = `Usage: npm run bench:redis -- [--operations N] [--connections N] [--processes N] [--rounds N] [--slice SECONDS] [--no-build]

Starts a Redis of its own. Four mocks that share it get 20,000 mixed operations over 64 connections, and one of them is
killed in their midst: the status is 1 where an acknowledged change is missing. Then the reads of a mock with its state
in Redis are measured beside those of one with its state in memory; --rounds 0 leaves that out.`;

const { values } = parseArgs({
  options: {
    operations: { type: 'string', default: '20000' },
    connections: { type: 'string', default: '64' },
    processes: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
    slice: { type: 'string', default: '2' },
    'no-build': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const children = createChildren();
const tell = (line: string): void => console.error(`bench: ${line}`);

if (values.help) console.log(USAGE);
else await main();

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-bench-'));
  freshenBuild(resolve(import.meta.dirname, '..', '..'), !values['no-build'], tell);
  const redis = await startRedis();
  process.once('exit', () => {
    children.kill();
    rmSync(folder, { recursive: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => redis.stop().then(() => process.exit(2)));
  try {
    const isWhole = await runMixed(folder, redis);
    if (!isWhole) process.exitCode = 1;
    await children.stopAll();
    const [rounds, slice] = [Number(values.rounds), Number(values.slice)];
    if (rounds === 0) return;
    const loader = chooseLoader(folder);
    tell(`reads, loaded by ${loader.name}: ${rounds} rounds of ${slice} s`);
    console.log(await measureReads({ children, loader, folder, redis, rounds, slice }));
  } finally {
    await children.stopAll();
    await redis.stop();
  }
}

/** Whether nothing was lost. */
async function runMixed(folder: string, redis: RedisServer): Promise<boolean> {
  const file = join(folder, 'notes.json');
  writeFileSync(file, NOTES_SPEC);
  const args = ['mock', '--spec', file, '--port', '0', '--state', redis.url];
  const mocks = Array.from({ length: Number(values.processes) }, () =>
    children.start(MOCK.file, args, folder),
  );
  const origins = await Promise.all(mocks.map(({ listening }) => listening));
  const outcome = await runMixedLoad({
    urls: origins.map((origin) => `${origin}/notes`),
    connections: Number(values.connections),
    operations: Number(values.operations),
    midway: () => {
      tell('killing one of the mocks');
      process.kill(mocks.at(-1)?.pid ?? 0, 'SIGKILL');
    },
  });
  const { seconds, operations, acknowledged, unanswered, wrong, givenTwice, lost, surplus } = outcome;
  const rate = Math.round(operations / seconds);
  console.log(
    `${operations} operations in ${seconds.toFixed(1)} s (${rate} a second): ${acknowledged} changes acknowledged, ${lost} of them missing, ${givenTwice} ids given twice, ${surplus} notes too many; ${unanswered} requests unanswered, ${wrong.length} answered wrongly.`,
  );
  for (const line of wrong.slice(0, 10)) console.log(`  ${line}`);
  return lost + givenTwice + surplus + wrong.length === 0;
}
