import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdingNote } from '../../src/cli/recording/hold-recording.ts';
import { type Child, createChildren } from '../bench/children.ts';
import { fetchAnswer } from '../bench/fetch-answer.ts';
import { chooseLoader } from '../bench/loader.ts';
import type { BenchRequest } from '../bench/requests.ts';
import { residentMemory } from '../bench/resident-memory.ts';
import { type Result, runRounds, type Subject, warmUp } from '../bench/rounds.ts';
import { bareServer, MOCK } from '../bench/servers.ts';
import { freePort, untilAnswered } from '../bench/start-up.ts';
import { spreadOf } from '../bench/statistics.ts';
import { textTable } from '../bench/text-table.ts';
import {
  bareProxy,
  lockstepRecorder,
  type ProxyJob,
  type ProxyPeer,
  prismProxy,
  recordingIn,
  redoclyProxy,
} from './proxies.ts';

export interface ThroughputOptions {
  readonly folder: string;
  readonly rounds: number;
  /** Seconds of load at a time. */
  readonly slice: number;
  /** Exchanges between the two looks at the memory of the recorder. */
  readonly exchanges: number;
  readonly tell: (line: string) => void;
}

const PATH = '/pub/user-product/list?app_key=mock-app-key&page=1&size=10';
const REQUEST: BenchRequest = { method: 'GET', target: PATH, headers: {} };

/** With few of them a proxy waits now and then for whoever asks; with many it passes on as much as it can. */
const CONNECTIONS = [10, 32];

type Children = ReturnType<typeof createChildren>;

/** Loads the proxies in turn, each between two slices of load on the bare one. */
export async function measureThroughput(options: ThroughputOptions): Promise<string> {
  const { folder, tell, rounds, slice } = options;
  const children = createChildren();
  try {
    const target = await startTarget(children, folder);
    const job: ProxyJob = { target, folder, tell };
    const peers = [
      lockstepRecorder(job),
      redoclyProxy(job, false),
      redoclyProxy(job, true),
      await prismProxy(job),
    ];
    const bare = await startProxy(children, bareProxy(job), folder);
    const subjects: Subject[] = [];
    for (const peer of peers) subjects.push(await startProxy(children, peer, folder));
    await refuseDifferences(bare, subjects);
    const loader = chooseLoader(folder);
    const contests = CONNECTIONS.map((connections) => {
      return { title: 'a list of ten products', request: REQUEST, connections, bare, subjects };
    });
    for (const cold of await warmUp(loader, contests, slice)) tell(`not warm: ${cold}`);
    const results = await runRounds(loader, contests, { rounds, slice });
    const memory = await memoryOver(options, subjects[0], loader);
    return `${tableOf(results)}\n\nLoad by ${loader.name}, ${rounds} rounds of ${slice} s.\n${memory}`;
  } finally {
    await children.stopAll();
  }
}

function tableOf(results: readonly Result[]): string {
  const rows = results.flatMap(({ contest: { bare, subjects, connections }, samples }) =>
    [bare, ...subjects].map((subject) => {
      const own = samples.filter((sample) => sample.subject === subject);
      const ratios = own.flatMap(({ ratio }) => ratio ?? []);
      const perSecond = Math.round(spreadOf(own.map(({ load }) => load.perSecond)).median);
      const ratio = ratios.length === 0 ? '1' : ratioText(ratios);
      return [subject.name, String(connections), String(perSecond), ratio];
    }),
  );
  return textTable(['proxy', 'connections', 'answers/s', 'of the bare one'], rows);
}

function ratioText(ratios: readonly number[]): string {
  const { median, min, max } = spreadOf(ratios);
  return `${median.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)})`;
}

/** A server that sends the same bytes every time: what the mock answers. */
async function startTarget(children: Children, folder: string): Promise<string> {
  const mock = children.start(MOCK.file, MOCK.args(0), folder);
  const answer = await fetchAnswer(`${await mock.listening}/smartproxy`, REQUEST);
  await mock.stop();
  const { file, args } = bareServer(folder, [[REQUEST, answer]]);
  return children.start(file, args(0), folder).listening;
}

const ROOT = new URL('../..', import.meta.url).pathname;

/** Not every proxy says where it listens, so each is given a port and asked. */
async function startProxy(children: Children, peer: ProxyPeer, folder: string): Promise<Subject> {
  const port = await freePort();
  const cwd = peer.name === 'lockstep record' ? ROOT : folder;
  const child: Child = children.start(peer.file, peer.args(port), cwd);
  await untilAnswered(peer.file, port, REQUEST);
  return { name: peer.name, origin: `http://127.0.0.1:${port}`, pid: child.pid };
}

async function refuseDifferences(bare: Subject, subjects: readonly Subject[]): Promise<void> {
  const wanted = JSON.stringify(JSON.parse((await fetchAnswer(bare.origin, REQUEST)).body.toString()));
  for (const { name, origin } of subjects) {
    const { body } = await fetchAnswer(origin, REQUEST);
    if (JSON.stringify(JSON.parse(body.toString())) !== wanted) throw new Error(`${name} answers otherwise.`);
  }
}

/** The recorder alone goes on under load until it has taken so many more exchanges. */
async function memoryOver(
  { exchanges, slice, folder }: ThroughputOptions,
  recorder: Subject | undefined,
  loader: ReturnType<typeof chooseLoader>,
): Promise<string> {
  if (recorder === undefined) return '';
  const writer = Number(readFileSync(holdingNote(join(ROOT, '.lockstep'), recordingIn(folder)), 'utf8'));
  const pids = [recorder.pid, writer];
  const before = pids.map(residentMemory);
  let answers = 0;
  while (answers < exchanges) {
    const job = {
      origin: recorder.origin,
      request: REQUEST,
      connections: Math.max(...CONNECTIONS),
      seconds: slice,
    };
    answers += (await loader.run(job)).answers;
  }
  const lines = pids.map(residentMemory).map((after, index) => {
    const from = before[index];
    if (from === undefined || after === undefined) return 'No memory is told by this system.';
    const [least, most, peak] = [from.resident, after.resident, after.peak].map(Math.round);
    const who = index === 0 ? 'what passes on' : 'what writes';
    return `Memory of ${who}: ${least} MiB, and ${most} MiB after ${answers} more exchanges (peak ${peak} MiB).`;
  });
  return lines.join('\n');
}
