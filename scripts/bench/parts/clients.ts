import type { Bench, PartResult } from '../bench.ts';
import { coldDoubts, contestTable, ratioOf } from '../contests.ts';
import { depotServer, makeDepot } from '../depot/depot-project.ts';
import { SEARCH_BY_STATUS } from '../depot/depot-requests.ts';
import { residentMemory } from '../resident-memory.ts';
import { type Contest, runContest, type Sample, warmUp } from '../rounds.ts';
import { runServer } from '../running-server.ts';
import { openIdle, openSlowReaders, openTricklers, type Troublesome } from '../troublesome-clients.ts';

const TITLE = 'unsigned list';

const KINDS: Readonly<Record<string, (origin: string) => Promise<Troublesome>>> = {
  'beside slow readers': openSlowReaders,
  'beside 1,000 idle': openIdle,
  'beside a byte a second': openTricklers,
};

/** What others notice of clients that read slowly, do nothing, or send a byte a second. */
export async function measureClients(bench: Bench): Promise<PartResult> {
  const { folder, loader, options } = bench;
  const depot = depotServer(await makeDepot(folder), 1000);
  const alone = await runServer(bench, 'alone', depot, SEARCH_BY_STATUS);
  const subjects = Object.keys(KINDS).map((name) => ({ ...alone, name }));
  const contest: Contest = {
    title: TITLE,
    request: SEARCH_BY_STATUS,
    connections: options.connections.at(-1) ?? 1,
    bare: alone,
    subjects,
  };
  const cold = await warmUp(loader, [contest], options.warmUp);
  const samples: Sample[] = [];
  for (let round = 0; round < options.rounds; round += 1)
    samples.push(
      ...(await runContest(loader, contest, subjects, options.slice, async ({ name, origin }) => {
        return (await KINDS[name]?.(origin))?.close;
      })),
    );
  const measurement = { results: [{ contest, samples }], doubts: [] };
  return {
    texts: [contestTable(measurement), `Memory of the server afterwards: ${memoryOf(alone.pid)}.`],
    measured: {
      slowClients: ratioOf(measurement, TITLE, 'beside slow readers'),
      idleClients: ratioOf(measurement, TITLE, 'beside 1,000 idle'),
      tricklingClients: ratioOf(measurement, TITLE, 'beside a byte a second'),
    },
    doubts: coldDoubts(cold),
  };
}

function memoryOf(pid: number): string {
  const memory = residentMemory(pid);
  return memory === undefined
    ? 'not known'
    : `${memory.resident.toFixed(0)} MiB, at most ${memory.peak.toFixed(0)} MiB`;
}
