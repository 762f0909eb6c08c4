import { loadavg } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import type { Children } from './children.ts';
import { type BenchAnswer, fetchAnswer } from './fetch-answer.ts';
import { type CallSamples, measureInProcess } from './in-process.ts';
import { chooseLoader } from './loader.ts';
import type { BenchOptions } from './options.ts';
import { makePoolRecords } from './pool-records.ts';
import { prismServer } from './prism-server.ts';
import type { Figures, ServerMemory, Starts } from './report.ts';
import { type BenchRequest, signedList, UNSIGNED_LIST } from './requests.ts';
import { type Memory, residentMemory } from './resident-memory.ts';
import { type Contest, runRounds, type Subject, warmUp } from './rounds.ts';
import { bareServer, MOCK, plainServer } from './servers.ts';
import { freePort, measureStart, type Startable, untilAnswered } from './start-up.ts';

const RECORDS = 1000;
/** It gives an answer in about a millisecond, so its code is hot long before that of the others. */
const PRISM_WARM = 2000;
/** Milliseconds of calls in process for a second of load on a server: no connection has to get going. */
const SLICE_OF_CALLS = 150;

interface Running {
  readonly name: string;
  readonly pid: number;
  readonly origin: string;
  readonly afterStart: Memory | undefined;
}

/** Starts the servers, sees that they give the same answers, and measures them. */
export async function runBench(
  children: Children,
  folder: string,
  options: BenchOptions,
  tell: (line: string) => void,
): Promise<Figures> {
  // Before the load of the bench itself.
  const [busy = 0] = loadavg();
  const signed = signedList(Date.now());
  const records = makePoolRecords(RECORDS);
  const mock = await run(children, 'mock', MOCK, folder, signed);
  await putState(mock.origin, { eiotclub: { poolRecords: records } });
  const answers = [
    [signed, await successOf(mock.origin, signed)],
    [UNSIGNED_LIST, await successOf(mock.origin, UNSIGNED_LIST)],
  ] as const;
  const bareStart = bareServer(folder, answers);
  const bare = await run(children, 'bare', bareStart, folder, signed);
  const plain = await run(children, 'plain', plainServer(folder, signed, records), folder, signed);

  tell(`start-up, ${options.starts} times each`);
  const starts = await measureStarts(children, bareStart, signed, folder, options.starts);
  const calls = await measureCalls(options, tell);
  const loader = chooseLoader(folder);
  const prism = await runPrism(children, folder, 'as it comes');
  const silent = await runPrism(children, folder, 'off');
  const contests: Contest[] = [
    ...options.connections.map((connections) => ({
      title: 'signed list',
      request: signed,
      connections,
      bare,
      // One connection tells little of the plain server, and the time of a run is limited.
      subjects: connections === 1 ? [mock] : [plain, mock],
    })),
    {
      title: 'unsigned list',
      request: UNSIGNED_LIST,
      connections: options.connections.at(-1) ?? 1,
      bare,
      subjects: [prism, silent, mock],
    },
  ];
  await expectSameAnswers(contests);
  tell(`warm-up with ${loader.name}`);
  const cold = await warmUp(loader, contests, options.warmUp);
  tell(`${options.rounds} rounds of ${options.slice} s slices`);
  const results = await runRounds(loader, contests, options);
  const memory = [bare, plain, mock].map(memoryOf);
  // What was right before the load must still be right, or the figures are those of something else.
  await expectSameAnswers(contests);
  return { loader: loader.name, busy, cold, results, calls, starts, memory };
}

async function run(
  children: Children,
  name: string,
  { file, args }: Startable,
  folder: string,
  first: BenchRequest,
): Promise<Running> {
  const child = children.start(file, args(0), folder);
  const origin = await child.listening;
  await successOf(origin, first);
  return { name, pid: child.pid, origin, afterStart: residentMemory(child.pid) };
}

/** Prism holds no state: it gives the examples of the spec, whatever is asked for. */
async function runPrism(children: Children, folder: string, log: 'as it comes' | 'off'): Promise<Subject> {
  const { file, args } = await prismServer(folder, 'smartproxy', log);
  const port = await freePort();
  const { pid } = children.start(file, args(port), folder);
  await untilAnswered(file, port, UNSIGNED_LIST);
  const origin = `http://127.0.0.1:${port}`;
  const name = log === 'off' ? 'prism, log off' : 'prism';
  return { name, pid, origin, answersOtherwise: true, warmAfter: PRISM_WARM };
}

function measureCalls({ rounds, slice }: BenchOptions, tell: (line: string) => void): Promise<CallSamples> {
  tell('calls in process');
  return measureInProcess(3 * rounds, slice * SLICE_OF_CALLS);
}

async function putState(origin: string, state: object): Promise<void> {
  const response = await fetch(`${origin}/_lockstep/state`, { method: 'PUT', body: JSON.stringify(state) });
  if (!response.ok) throw new Error(`The state was refused: ${await response.text()}`);
}

/** An answer of status 200 in which the provider does not refuse either. */
async function successOf(origin: string, request: BenchRequest): Promise<BenchAnswer> {
  const answer = await fetchAnswer(origin, request);
  const { code } = JSON.parse(answer.body.toString());
  if (answer.status === 200 && String(code) === '200') return answer;
  throw new Error(`${origin}${request.target} answered ${answer.status}: ${answer.body}`);
}

async function expectSameAnswers(contests: readonly Contest[]): Promise<void> {
  for (const { request, bare, subjects } of contests) {
    const expected = await successOf(bare.origin, request);
    for (const { name, origin, answersOtherwise = false } of subjects) {
      const received = await successOf(origin, request);
      if (answersOtherwise || isDeepStrictEqual(received, expected)) continue;
      throw new Error(`${name} does not answer ${request.target} as bare does: ${received.body}`);
    }
  }
}

async function measureStarts(
  children: Children,
  bareStart: Startable,
  request: BenchRequest,
  folder: string,
  count: number,
): Promise<Starts> {
  const starts = { bare: [] as number[], mock: [] as number[] };
  for (let at = 0; at < count; at += 1) {
    starts.bare.push(await measureStart(children, bareStart, request, folder));
    starts.mock.push(await measureStart(children, MOCK, request, folder));
  }
  return starts;
}

function memoryOf({ name, pid, afterStart }: Running): ServerMemory {
  return { name, afterStart, afterLoad: residentMemory(pid) };
}
