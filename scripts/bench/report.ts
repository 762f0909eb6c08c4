import { availableParallelism, cpus as processors } from 'node:os';
import { judgeBudgets, type Measured } from './budgets.ts';
import type { BenchOptions } from './options.ts';
import type { Figures } from './run-bench.ts';
import { textTable } from './text-table.ts';

/** The whole of a run as text. */
export function reportText(figures: Figures, options: BenchOptions): string {
  const measured: Measured = Object.assign({}, ...figures.parts.map((part) => part.measured));
  return [
    [machineLine(), methodLine(figures.loader, options), ...doubts(figures)].join('\n'),
    ...figures.parts.flatMap(({ texts }) => texts),
    textTable(['budget', 'wanted', 'measured', ''], judgeBudgets(measured, options.parts)),
  ].join('\n\n');
}

function machineLine(): string {
  const model = processors()[0]?.model.trim() ?? 'unknown processor';
  return `Machine: ${availableParallelism()} cores (${model}), Node ${process.version}, ${process.platform}.`;
}

function methodLine(loader: string, { slice, rounds, warmUp, starts }: BenchOptions): string {
  return `Load: ${loader} over loopback, ${warmUp} s of warm-up, ${rounds} rounds of ${slice} s slices. Starts: ${starts} of each in turn, fewer where they are slow. Median (least-greatest).`;
}

/** What weakens the figures of this run, and which there are not. */
function doubts({ busy, parts, failures }: Figures): string[] {
  const isBusy = busy > availableParallelism() / 2;
  const ofMachine = isBusy
    ? [`the machine was busy before (load average ${busy.toFixed(1)}): ratios swing, CPU us/answer less so`]
    : [];
  return [
    ...[...ofMachine, ...parts.flatMap((part) => part.doubts ?? [])].map((text) => `DOUBTFUL: ${text}.`),
    ...failures.map((text) => `FAILED: ${text}`),
  ];
}
