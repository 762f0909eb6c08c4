import type { Bench, PartResult } from '../bench.ts';
import { coldDoubts, shown } from '../contests.ts';
import { openLooker } from '../looker.ts';
import { measureNoting, type Noting } from '../noting.ts';
import { UNSIGNED_LIST } from '../requests.ts';
import { type Contest, runContest, type Sample, type Subject, warmUp } from '../rounds.ts';
import { runServer } from '../running-server.ts';
import { expectSameAnswers } from '../same-answers.ts';
import { MOCK } from '../servers.ts';
import { spreadOf } from '../statistics.ts';
import { textTable } from '../text-table.ts';

/** Of two processes that run the same code, one is often some per cent faster: several of each even that out. */
const TRIOS = 2;

const BARE = 'without';
const UNWATCHED = 'nobody looks';
const WATCHED = 'a page looks';
const SLOW = 'a page that reads slowly';
/** The control: how far two servers without an inspector are apart. */
const SAME = 'without, once more';

/** Bytes a second that a page reads; all of them where nothing is said. */
const LOOKERS: Readonly<Record<string, number>> = { [WATCHED]: Number.POSITIVE_INFINITY, [SLOW]: 1024 };

/** What the inspector costs requests: while nobody looks, and beside a page that listens to the traffic. */
export async function measureInspector(bench: Bench): Promise<PartResult> {
  const samples: Sample[] = [];
  const cold: string[] = [];
  for (let trio = 0; trio < TRIOS; trio += 1) {
    const contest = await inspectorContest(bench);
    await expectSameAnswers([contest]);
    cold.push(...(await warmUp(bench.loader, [contest], bench.options.warmUp)));
    for (let round = 0; round < bench.options.rounds; round += 1) {
      const subjects = round % 2 === 0 ? contest.subjects : contest.subjects.toReversed();
      samples.push(...(await runContest(bench.loader, contest, subjects, bench.options.slice, lookOn)));
    }
    await expectSameAnswers([contest]);
    await bench.children.stopAll();
  }
  const costs = new Map([SAME, UNWATCHED, WATCHED, SLOW].map((name) => [name, costOf(name, samples)]));
  const noting = await measureNoting();
  const answer = medianOf(samples.flatMap(({ subject, cpu }) => (subject.name === BARE ? (cpu ?? []) : [])));
  return {
    texts: [costTable(costs, samples), notingText(noting, answer)],
    measured: { inspector: 1 + Math.max(0, noting.added) / answer, slowLooker: slowRate(samples) },
    doubts: coldDoubts(cold),
  };
}

async function inspectorContest(bench: Bench): Promise<Contest> {
  const start = (name: string, ...more: readonly string[]) =>
    runServer(bench, name, { ...MOCK, args: (port) => [...MOCK.args(port), ...more] }, UNSIGNED_LIST);
  const bare = await start(BARE, '--no-inspector');
  const same = await start(SAME, '--no-inspector');
  const inspected = await start(UNWATCHED);
  return {
    title: 'unsigned list',
    request: UNSIGNED_LIST,
    connections: bench.options.connections.at(-1) ?? 1,
    bare,
    subjects: [same, ...[UNWATCHED, WATCHED, SLOW].map((name) => ({ ...inspected, name }))],
  };
}

async function lookOn({ name, origin }: Subject): Promise<(() => unknown) | undefined> {
  const bytes = LOOKERS[name];
  return bytes === undefined ? undefined : openLooker(origin, bytes);
}

/** Processor time for an answer, of that of the server without an inspector just before and just after. */
function costOf(name: string, samples: readonly Sample[]): readonly number[] {
  return samples.flatMap(({ subject, cpu }, at) => {
    const before = samples[at - 1]?.cpu;
    const after = samples[at + 1]?.cpu;
    if (subject.name !== name || cpu === undefined || before === undefined || after === undefined) return [];
    return [cpu / ((before + after) / 2)];
  });
}

function notingText({ plain, added }: Noting, answer: number): string {
  const cost = `To note an answer takes ${added.toFixed(2)} us of processor time`;
  return `${cost}; the answer itself takes ${plain.toFixed(1)} us in process, and ${answer.toFixed(0)} us over HTTP.`;
}

function slowRate(samples: readonly Sample[]): number {
  return medianOf(samples.flatMap(({ subject, ratio }) => (subject.name === SLOW ? (ratio ?? []) : [])));
}

function medianOf(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : spreadOf(values).median;
}

function costTable(costs: ReadonlyMap<string, readonly number[]>, samples: readonly Sample[]): string {
  const rows = [...costs].map(([name, cpu]) => {
    const own = samples.filter(({ subject }) => subject.name === name);
    const ratios = own.flatMap(({ ratio }) => ratio ?? []);
    return [
      name,
      cpu.length === 0 ? '' : shown(spreadOf(cpu), 3),
      ratios.length === 0 ? '' : shown(spreadOf(ratios), 2),
      spreadOf(own.map(({ load }) => load.p99)).median.toFixed(2),
    ];
  });
  return textTable(['inspector, of a mock without', 'CPU/answer', 'req/s', 'p99 ms'], rows);
}
