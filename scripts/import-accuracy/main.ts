import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { accuracyPage } from './accuracy-page.ts';
import { readCorpus } from './corpus.ts';
import { measure } from './measure.ts';

const PAGE = resolve(import.meta.dirname, '../../docs/import-accuracy.md');

process.exitCode = await main(process.argv.slice(2));

/** 0 where all goals are met, 1 where one is missed, 2 where there are no figures. */
async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  const corpus = readCorpus();
  if (corpus === undefined) {
    console.error('bench:import: skipped, since the documents to measure on are not beside the project.');
    return 0;
  }
  const measured = await measure(corpus);
  if (args.includes('--differences')) for (const line of measured.differences) console.error(line);
  for (const line of measured.untold) console.error(`NOT AMONG THE DOUBTS: ${line}`);
  for (const { unjudged } of measured.judged)
    for (const line of unjudged) console.error(`NOT JUDGED: ${line}`);
  if (!args.includes('--dry-run')) writeFileSync(PAGE, accuracyPage(measured));
  console.log(accuracyPage(measured));
  for (const goal of measured.missed) console.error(`MISSED: ${goal}`);
  return measured.missed.length === 0 ? 0 : 1;
}
