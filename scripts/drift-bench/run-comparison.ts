import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { benchmarkPage } from './benchmark-page.ts';
import { comparePeers } from './compare-peers.ts';
import { comparisonText } from './comparison-text.ts';
import { measureDescription } from './description-speed.ts';
import { descriptionText } from './description-text.ts';
import type { DriftBenchOptions } from './options.ts';
import type { Judged } from './report.ts';

const PAGE = join(resolve(import.meta.dirname, '..', '..'), 'docs', 'drift-benchmark.md');

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
  if (write) writeFileSync(PAGE, benchmarkPage(judged, comparison, speed));
}
