import { availableParallelism, cpus as processors } from 'node:os';
import { judgeBudgets, type Measured } from './budgets.ts';
import type { CallSample, CallSamples } from './in-process.ts';
import type { BenchOptions } from './options.ts';
import type { Memory } from './resident-memory.ts';
import type { Result, Sample } from './rounds.ts';
import { type Spread, spreadOf } from './statistics.ts';
import { textTable } from './text-table.ts';

/** Start-up times in ms, by server. */
export type Starts = Readonly<Record<'bare' | 'mock', readonly number[]>>;

export interface ServerMemory {
  readonly name: string;
  readonly afterStart: Memory | undefined;
  readonly afterLoad: Memory | undefined;
}

export interface Figures {
  readonly loader: string;
  /** Processes that wanted to run on the machine before the bench did, on the average of a minute. */
  readonly busy: number;
  /** Servers that never got warm. */
  readonly cold: readonly string[];
  readonly results: readonly Result[];
  readonly calls: CallSamples;
  readonly starts: Starts;
  /** The mock last. */
  readonly memory: readonly ServerMemory[];
}

/** The whole of a run as text. */
export function reportText(figures: Figures, options: BenchOptions): string {
  const { results, calls, starts, memory } = figures;
  return [
    machineLine(),
    ...methodLines(figures.loader, options),
    ...doubts(figures),
    '',
    textTable(
      ['request', 'connections', 'server', 'ratio', 'CPU us/answer', 'req/s', 'p50 ms', 'p99 ms'],
      results.flatMap(throughputRows),
    ),
    '',
    textTable(['answered in process', 'ratio', 'CPU us/call', 'calls/s'], Object.entries(calls).map(callRow)),
    '',
    textTable(['start to first answer', 'ms', 'ratio'], startRows(starts)),
    '',
    textTable(['memory, MiB', 'after start', 'after load', 'peak'], memory.map(memoryRow)),
    '',
    textTable(['budget', 'wanted', 'measured', ''], judgeBudgets(measuredOf(figures))),
  ].join('\n');
}

function machineLine(): string {
  const model = processors()[0]?.model.trim() ?? 'unknown processor';
  return `Machine: ${availableParallelism()} cores (${model}), Node ${process.version}, ${process.platform}.`;
}

function methodLines(loader: string, { slice, rounds, warmUp, starts }: BenchOptions): string[] {
  return [
    `Method: ${loader} over loopback, ${warmUp} s of warm-up, ${rounds} rounds of ${slice} s slices; each slice stands between two of a bare node:http server`,
    'that sends the same bytes, and its ratio is to their mean. Signed list: POST, ten of 1,000 records by status, request and answer validated; "plain"',
    'does that work by hand. Prism: the same request, answered with an example of the spec. Mock: dist with four providers. In process: global',
    'fetch except for the injected one; the ratio is of CPU time, to one bare MSW handler that sends the same bytes. Median (least-greatest).',
    `Starts: ${starts} of each in turn, polled every 4 ms.`,
  ];
}

/** What weakens the figures of this run. */
function doubts({ busy, cold }: Figures): string[] {
  const isBusy = busy > availableParallelism() / 2;
  return [
    ...(isBusy
      ? [
          `DOUBTFUL: the machine was busy before (load average ${busy.toFixed(1)}): ratios swing, CPU us/answer less so.`,
        ]
      : []),
    ...(cold.length > 0 ? [`DOUBTFUL: not warm when measured: ${cold.join(', ')}.`] : []),
  ];
}

function throughputRows({ contest, samples }: Result): string[][] {
  const { title, connections, bare, subjects } = contest;
  return [bare, ...subjects].map((subject) => {
    const own = samples.filter((sample) => sample.subject === subject);
    const ratios = ratiosOf(own);
    const cpus = own.flatMap(({ cpu }) => cpu ?? []);
    const median = (value: (sample: Sample) => number) => spreadOf(own.map(value)).median;
    return [
      title,
      String(connections),
      subject.name,
      ratios.length === 0 ? '1' : shown(spreadOf(ratios), 2),
      cpus.length === 0 ? '' : spreadOf(cpus).median.toFixed(0),
      median(({ load }) => load.perSecond).toFixed(0),
      median(({ load }) => load.p50).toFixed(2),
      median(({ load }) => load.p99).toFixed(2),
    ];
  });
}

function ratiosOf(samples: readonly Sample[]): number[] {
  return samples.flatMap(({ ratio }) => ratio ?? []);
}

function callRow([subject, samples]: [string, readonly CallSample[]]): string[] {
  const median = (value: (sample: CallSample) => number) => spreadOf(samples.map(value)).median.toFixed(0);
  return [
    subject === 'bare' ? 'msw, one bare handler' : subject,
    subject === 'bare' ? '1' : shown(spreadOf(samples.map(({ ratio }) => ratio)), 2),
    median(({ cpu }) => cpu),
    median(({ perSecond }) => perSecond),
  ];
}

function startRows({ bare, mock }: Starts): string[][] {
  return [
    ['bare', shown(spreadOf(bare), 0), '1'],
    ['mock, four providers', shown(spreadOf(mock), 0), startRatio({ bare, mock }).toFixed(2)],
  ];
}

function startRatio({ bare, mock }: Starts): number {
  return spreadOf(mock).median / spreadOf(bare).median;
}

function memoryRow({ name, afterStart, afterLoad }: ServerMemory): string[] {
  const cells = [afterStart?.resident, afterLoad?.resident, afterLoad?.peak];
  return [name, ...cells.map((value) => value?.toFixed(0) ?? '')];
}

function shown({ median, min, max }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${min.toFixed(digits)}-${max.toFixed(digits)})`;
}

function measuredOf({ results, calls, starts, memory }: Figures): Measured {
  const signed = results.findLast(({ contest }) => contest.request.body !== undefined);
  const ofMock = signed?.samples.filter(({ subject }) => subject.name === 'mock') ?? [];
  const mock = memory.at(-1);
  const list = results.findLast(({ contest }) => contest.request.body === undefined);
  const ratioOf = (name: string) =>
    spreadOf(ratiosOf(list?.samples.filter(({ subject }) => subject.name === name) ?? [])).median;
  const callRatio = (name: string) => spreadOf((calls[name] ?? []).map(({ ratio }) => ratio)).median;
  return {
    signedRatio: spreadOf(ratiosOf(ofMock)).median,
    prismRatio: ratioOf('mock') / ratioOf('prism'),
    silentPrismRatio: ratioOf('mock') / ratioOf('prism, log off'),
    handlersRatio: callRatio('msw handlers, smartproxy'),
    manyHandlersRatio: callRatio('msw handlers, 1,000 operations'),
    fetchRatio: callRatio('injected fetch, smartproxy'),
    startRatio: startRatio(starts),
    memoryAfterStart: mock?.afterStart?.resident,
    memoryAfterLoad: mock?.afterLoad?.resident,
  };
}
