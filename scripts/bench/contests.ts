import type { Bar } from './bar-plot.ts';
import type { Bench } from './bench.ts';
import { type Contest, type Result, runRounds, type Sample, type Subject, warmUp } from './rounds.ts';
import { expectSameAnswers } from './same-answers.ts';
import { type Spread, spreadOf } from './statistics.ts';
import { textTable } from './text-table.ts';

export interface Measurement {
  readonly results: readonly Result[];
  readonly doubts: readonly string[];
}

/** Warms the servers up, and loads them in turn. What is right before the load must still be right after it. */
export async function measureContests(bench: Bench, contests: readonly Contest[]): Promise<Measurement> {
  const { loader, options } = bench;
  await expectSameAnswers(contests);
  const cold = await warmUp(loader, contests, options.warmUp);
  const results = await runRounds(loader, contests, options);
  await expectSameAnswers(contests);
  return { results, doubts: coldDoubts(cold) };
}

/** What is to be said of servers that never got warm. */
export function coldDoubts(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`not warm when measured: ${names.join(', ')}`];
}

/** The ratio of a server to the bare one in the contest of a title, the last of them; NaN where there is none. */
export function ratioOf({ results }: Measurement, title: string, name: string): number {
  const result = results.findLast(({ contest }) => contest.title === title);
  const ratios = ratiosOf(result?.samples.filter(({ subject }) => subject.name === name) ?? []);
  return ratios.length === 0 ? Number.NaN : spreadOf(ratios).median;
}

export function contestTable({ results }: Measurement): string {
  return textTable(
    ['request', 'connections', 'server', 'ratio', 'CPU us/answer', 'req/s', 'p50 ms', 'p99 ms'],
    results.flatMap(({ contest, samples }) =>
      [contest.bare, ...contest.subjects].map((subject) => contestRow(contest, subject, samples)),
    ),
  );
}

/** A bar for each server of the contests with the most connections, named by what it was asked, or by itself. */
export function contestBars(
  { results }: Measurement,
  labelOf: (contest: Contest, subject: Subject) => string,
): readonly Bar[] {
  const most = Math.max(...results.map(({ contest }) => contest.connections));
  return results
    .filter(({ contest }) => contest.connections === most)
    .flatMap(({ contest, samples }) =>
      contest.subjects.map((subject) => {
        const { median, min, max } = spreadOf(ratiosOf(samples.filter((one) => one.subject === subject)));
        const swing = { least: min, greatest: max };
        return { label: labelOf(contest, subject), value: median, text: median.toFixed(2), swing };
      }),
    );
}

function contestRow(
  { title, connections }: Contest,
  subject: Subject,
  samples: readonly Sample[],
): readonly string[] {
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
}

function ratiosOf(samples: readonly Sample[]): number[] {
  return samples.flatMap(({ ratio }) => ratio ?? []);
}

export function shown({ median, min, max }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${min.toFixed(digits)}-${max.toFixed(digits)})`;
}
