import type { Children } from '../bench/children.ts';
import { cpuTime } from '../bench/cpu-time.ts';
import type { Loader } from '../bench/loader.ts';
import { type BenchRequest, signedList, UNSIGNED_LIST } from '../bench/requests.ts';
import { MOCK } from '../bench/servers.ts';
import { spreadOf } from '../bench/statistics.ts';
import { textTable } from '../bench/text-table.ts';

export interface ReadOptions {
  readonly children: Children;
  readonly loader: Loader;
  readonly folder: string;
  readonly redis: { readonly url: string; readonly pid: number };
  readonly rounds: number;
  /** Seconds. */
  readonly slice: number;
}

interface Slice {
  readonly ratio: number;
  readonly perSecond: number;
  /** Processor time for an answer, in microseconds. */
  readonly cpu: number;
  readonly ofRedis: number;
  readonly inMemory: number;
  readonly cpuInMemory: number;
}

const READS: readonly (readonly [name: string, request: BenchRequest])[] = [
  ['list', UNSIGNED_LIST],
  ['signed list', signedList(Date.now())],
];
/** The most first: what has answered many requests is warm. */
const CONNECTIONS = [64, 10, 1];
const WARM_UP = 2;

/** Loads a mock with its state in memory and one with it in Redis with the same reads, in turn, and shows them side by side. */
export async function measureReads(options: ReadOptions): Promise<string> {
  const { children, folder, redis } = options;
  const memory = children.start(MOCK.file, MOCK.args(0), folder);
  const shared = children.start(MOCK.file, [...MOCK.args(0), '--state', redis.url], folder);
  const origins = { memory: await memory.listening, shared: await shared.listening };
  const rows: string[][] = [];
  for (const [name, request] of READS) {
    for (const connections of CONNECTIONS) {
      const load = (origin: string, seconds: number) =>
        options.loader.run({ origin, request, connections, seconds });
      /** With the processor time for an answer of some processes, in microseconds. */
      const watched = async (seconds: number, origin: string, pids: readonly number[]) => {
        const before = pids.map((pid) => cpuTime(pid) ?? 0);
        const { perSecond, answers } = await load(origin, seconds);
        const cpu = pids.map((pid, at) => (((cpuTime(pid) ?? 0) - (before[at] ?? 0)) * 1e6) / answers);
        return { perSecond, cpu };
      };
      const slices: Slice[] = [];
      await load(origins.memory, WARM_UP);
      await load(origins.shared, WARM_UP);
      for (let round = 0; round < options.rounds; round += 1) {
        const inMemory = await watched(options.slice, origins.memory, [memory.pid]);
        const found = await watched(options.slice, origins.shared, [shared.pid, redis.pid]);
        const again = await watched(options.slice, origins.memory, [memory.pid]);
        const [cpu = 0, ofRedis = 0] = found.cpu;
        const usual = (inMemory.perSecond + again.perSecond) / 2;
        slices.push({
          ratio: found.perSecond / usual,
          perSecond: found.perSecond,
          cpu,
          ofRedis,
          inMemory: usual,
          cpuInMemory: inMemory.cpu[0] ?? 0,
        });
      }
      rows.push(rowOf(name, connections, slices));
    }
  }
  return textTable(
    [
      'request',
      'connections',
      'ratio',
      'with Redis/s',
      'in memory/s',
      'CPU us',
      'of Redis us',
      'in memory us',
    ],
    rows,
  );
}

function rowOf(name: string, connections: number, slices: readonly Slice[]): string[] {
  const of = (value: keyof Slice) => spreadOf(slices.map((slice) => slice[value]));
  const { median, min, max } = of('ratio');
  const numbers = (['perSecond', 'inMemory', 'cpu', 'ofRedis', 'cpuInMemory'] as const).map((value) =>
    String(Math.round(of(value).median)),
  );
  const ratio = `${median.toFixed(2)} (${min.toFixed(2)}-${max.toFixed(2)})`;
  return [name, String(connections), ratio, ...numbers];
}
