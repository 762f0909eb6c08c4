import type { BarPlot } from './bar-plot.ts';
import type { Measured } from './budgets.ts';
import type { Children } from './children.ts';
import type { Loader } from './loader.ts';
import type { BenchOptions } from './options.ts';
import type { Processors } from './processors.ts';

/** What every part of the bench works with. */
export interface Bench {
  readonly children: Children;
  /** For files of a run; removed at its end. */
  readonly folder: string;
  readonly options: BenchOptions;
  readonly loader: Loader;
  /** Where servers and load have one each. */
  readonly processors: Processors | undefined;
  readonly tell: (line: string) => void;
}

/** What of the figures is drawn as well. */
export interface NamedPlot extends BarPlot {
  /** Of the file that it is written to, without its ending. */
  readonly name: string;
}

/** What a part has found. */
export interface PartResult {
  /** Tables and lines for the report. */
  readonly texts: readonly string[];
  readonly measured: Measured;
  readonly plots?: readonly NamedPlot[];
  /** What weakens the figures, a sentence each. */
  readonly doubts?: readonly string[];
}

/** Measures one thing, with servers of its own, which whoever runs it stops. */
export type Part = (bench: Bench) => Promise<PartResult>;
