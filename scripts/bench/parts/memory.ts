import type { Bench, PartResult } from '../bench.ts';
import { makePoolRecords } from '../pool-records.ts';
import { putState } from '../put-state.ts';
import { signedList } from '../requests.ts';
import { residentMemory } from '../resident-memory.ts';
import { type RunningServer, runServer } from '../running-server.ts';
import { successOf } from '../same-answers.ts';
import { bareServer, MOCK } from '../servers.ts';
import { textTable } from '../text-table.ts';

const EARLY = 200_000;
const MANY = 1_000_000;
/** Seconds after which a slow machine has to do with what it has answered. */
const MOST_SECONDS = 40;

/** Resident memory after the start, and under load until there were a million answers. */
export async function measureMemory(bench: Bench): Promise<PartResult> {
  const signed = signedList(Date.now());
  const mock = await runServer(bench, 'mock, four providers', MOCK, signed);
  await putState(mock.origin, { eiotclub: { poolRecords: makePoolRecords(1000) } });
  const answer = await successOf(mock.origin, signed);
  const bare = await runServer(bench, 'bare', bareServer(bench.folder, [[signed, answer]]), signed);
  const early = [await loadUntil(bench, bare, EARLY), await loadUntil(bench, mock, EARLY)];
  const late = await loadUntil(bench, mock, MANY - EARLY);
  const isWhole = late.answers >= MANY - EARLY;
  return {
    texts: [
      textTable(
        ['memory, MiB', 'after start', 'after 200,000', 'after a million', 'peak'],
        [
          [bare.name, mib(bare.afterStart?.resident), mib(early[0]?.resident), '', mib(early[0]?.peak)],
          [
            mock.name,
            mib(mock.afterStart?.resident),
            mib(early[1]?.resident),
            mib(late.resident),
            mib(late.peak),
          ],
        ],
      ),
    ],
    measured: {
      memoryAfterStart: mock.afterStart?.resident,
      memoryAfterLoad: late.resident,
      memoryGrowth: (late.resident ?? Number.NaN) / (early[1]?.resident ?? Number.NaN),
    },
    doubts: isWhole ? [] : [`only ${EARLY + late.answers} answers before the memory was read`],
  };
}

interface Loaded {
  readonly answers: number;
  readonly resident: number | undefined;
  readonly peak: number | undefined;
}

async function loadUntil({ loader, options }: Bench, server: RunningServer, most: number): Promise<Loaded> {
  const request = signedList(Date.now());
  const connections = options.connections.at(-1) ?? 1;
  let answers = 0;
  for (let seconds = 0; seconds < MOST_SECONDS && answers < most; seconds += 2)
    answers += (await loader.run({ origin: server.origin, request, connections, seconds: 2 })).answers;
  const memory = residentMemory(server.pid);
  return { answers, resident: memory?.resident, peak: memory?.peak };
}

function mib(value: number | undefined): string {
  return value?.toFixed(0) ?? '';
}
