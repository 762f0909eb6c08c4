import { corpusOf } from './corpus.ts';
import { judge, type Verdict } from './judge.ts';
import { readOptions, USAGE } from './options.ts';
import { missedGoals, reportText } from './report.ts';
import { loadSubjects } from './subject.ts';

const args = process.argv.slice(2);
if (args.includes('--help')) console.log(USAGE);
else process.exitCode = await main();

/** 0 where all goals are met, 1 where one is missed, 2 where there are no figures. */
async function main(): Promise<0 | 1 | 2> {
  try {
    const options = readOptions(args);
    const corpus = corpusOf(await loadSubjects(options.providers));
    const [drift, harmless] = [corpus.drift, corpus.harmless].map((mutants) =>
      mutants.map((mutant) => judge(mutant)),
    );
    const judged = { corpus, drift: drift ?? [], harmless: harmless ?? [] };
    const text = reportText(judged);
    console.log(text);
    for (const verdict of [...judged.drift, ...judged.harmless].filter(isMissed))
      console.error(told(verdict));
    if (options.peers) {
      // What only the comparison needs is not even loaded without it.
      const { runComparison } = await import('./run-comparison.ts');
      await runComparison(judged, options, (line) => console.error(`bench:drift: ${line}`), console.log);
    }
    const missed = missedGoals(judged);
    for (const goal of missed) console.error(`MISSED: ${goal}`);
    return missed.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(`bench:drift: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

function isMissed({ mutant, findings, isFound, isPlaced }: Verdict): boolean {
  return mutant.expected === undefined ? findings.length > 0 : !isFound || !isPlaced || findings.length !== 1;
}

function told({ mutant, findings }: Verdict): string {
  const { kind, subject, expected } = mutant;
  const wanted =
    expected === undefined ? 'nothing' : `${expected.codes.join(' or ')} at "${expected.pointer}"`;
  const found = findings.map(({ code, pointer }) => `${code} at "${pointer}"`).join(', ');
  return `${subject.operation.id}, ${kind}: expected ${wanted}, found ${found === '' ? 'nothing' : found}`;
}
