import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeCheck } from './check-budgets.ts';
import { compareCheck } from './compare-check.ts';
import { freshenBuild } from './fresh-build.ts';
import { textTable } from './text-table.ts';

const USAGE = `Usage: npm run bench:check -- [--large] [--rounds N] [--no-build]

Times "lockstep check" against a bare loop of JSON.parse and Ajv validators, one after the other, on synthetic
traffic of 10,000 exchanges, with all cores and, where taskset is installed, with one; with --large on 100,000 as
well, lockstep alone, to see whether memory grows. The last lines are the budgets; the status is 0 either way, since
the figures depend on the machine.`;

const ROOT = resolve(import.meta.dirname, '..', '..');

const { values } = parseArgs({
  options: {
    large: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    'no-build': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(USAGE);
else await main();

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const tell = (text: string) => console.error(`bench: ${text}`);
  freshenBuild(ROOT, !values['no-build'], tell);
  const { rounds, large } = values;
  const measured = await compareCheck({ folder, rounds: Number(rounds), large, print: console.log, tell });
  console.log(`\n${textTable(['budget', 'wanted', 'measured', ''], judgeCheck(measured))}`);
}
