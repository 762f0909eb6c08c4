import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { plantedExchanges } from '../../src/exchange/redact/planted.fixture.ts';
import { freshenBuild } from '../bench/fresh-build.ts';
import { measureJoins, measureRepetition } from './constancy.ts';
import { measureCost } from './cost.ts';
import type { Measured } from './measured.ts';
import { measureOrdinary } from './ordinary.ts';
import { redactedOutputs } from './outputs.ts';
import { measureRecall } from './recall.ts';
import { measureSurvivors } from './survivors.ts';
import { redactAll } from './written.ts';

const USAGE = `Usage: npm run bench:redact -- [--no-build] [--only-cost]

Plants 10,000 secrets and identifiers of twenty kinds in exchanges and looks for them in everything that redaction
and the commands after it write; counts which ordinary values are touched; times an exchange. The status is 1 where
one survives, where a join is lost, where the output is not the same twice, or where more than 0.5 % of the ordinary
values are touched. The times depend on the machine and change no status.`;

const EXCHANGES = 625;
const PER_EXCHANGE = 16;
const ROOT = resolve(import.meta.dirname, '..', '..');

const { values } = parseArgs({
  options: {
    'no-build': { type: 'boolean', default: false },
    'only-cost': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(USAGE);
else await main();

async function main(): Promise<void> {
  freshenBuild(ROOT, !values['no-build'], (line) => console.error(`bench: ${line}`));
  if (!values['only-cost']) await measurePlanted();
  console.log(await measureCost());
}

async function measurePlanted(): Promise<void> {
  const all = plantedExchanges(EXCHANGES, PER_EXCHANGE);
  const written = redactAll(all);
  tell(measureRecall(all, written));
  tell(measureSurvivors(all, await redactedOutputs(all.map(({ exchange }) => exchange))));
  tell(measureJoins(written));
  tell(measureRepetition(all, written));
  tell(await measureOrdinary(ROOT));
}

function tell({ told, problems }: Measured): void {
  console.log(`${told}\n`);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
