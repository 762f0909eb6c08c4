import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { barPlot } from '../bench/bar-plot.ts';
import { benchmarkPage } from './benchmark-page.ts';
import { comparePeers } from './compare-peers.ts';
import { comparisonText } from './comparison-text.ts';
import { measureDescription } from './description-speed.ts';
import { descriptionText } from './description-text.ts';
import { NOTICED, noticedPlot } from './noticed-plot.ts';
import type { DriftBenchOptions } from './options.ts';
import type { Judged } from './report.ts';

const DOCS = join(resolve(import.meta.dirname, '..', '..'), 'docs');

/** Compares with the peers, prints what came of it and, where that is wanted, writes the page. */
export async function runComparison(
  judged: Judged,
  { sample, write }: DriftBenchOptions,
  tell: (line: string) => void,
  print: (text: string) => void,
): Promise<void> {
  const comparison = await comparePeers(judged, sample, tell);
  print(`\n${comparisonText(comparison)}`);
  const speed = await measureDescription(tell);
  print(`\n${descriptionText(speed)}`);
  if (!write) return;
  const plot = noticedPlot(comparison);
  writeFileSync(join(DOCS, 'images', `${NOTICED}.svg`), barPlot(plot));
  writeFileSync(join(DOCS, 'drift-benchmark.md'), benchmarkPage(judged, comparison, speed));
}
