/**
 * What the types and the import of the package cost those who use it: `npm run bench:consumer`. Processor time, which
 * other programs disturb least, of processes that take turns; the package must be built.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runScript } from '../bench/run-script.ts';
import { spreadOf } from '../bench/statistics.ts';
import { operationUses } from './operation-uses.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PROVIDERS = ['eiotclub', 'smartproxy', 'yunshop', 'tibiot'];
const ROUNDS = 7;
/** In milliseconds over bare Node. */
const MOST_FOR_IMPORT = 60;
const MOST_FOR_TYPES = 1.5;

const folder = mkdtempSync(join(tmpdir(), 'lockstep-consumer-bench-'));
try {
  const isKept = [await compareImports(), await compareTypes()];
  process.exitCode = isKept.every(Boolean) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compareImports(): Promise<boolean> {
  const script = join(import.meta.dirname, 'import-all.js');
  const time =
    (...names: readonly string[]) =>
    async () =>
      (await runScript<{ milliseconds: number }>([script, ...names])).milliseconds;
  const [bare, provider, msw, both] = await medians([
    time(),
    time('lockstep/providers/eiotclub'),
    time('msw'),
    time('msw', 'lockstep/msw', 'lockstep/providers/eiotclub'),
  ]);
  const [alone, withMsw] = [provider - bare, both - msw];
  console.log(
    `import of lockstep/providers/eiotclub: ${alone.toFixed(0)} ms over bare Node (${bare.toFixed(0)} ms; ${(provider / bare).toFixed(2)} of it)`,
  );
  console.log(`the same and lockstep/msw: ${withMsw.toFixed(0)} ms over msw alone (${msw.toFixed(0)} ms)`);
  return tell(alone <= MOST_FOR_IMPORT, `the import costs at most ${MOST_FOR_IMPORT} ms`);
}

async function compareTypes(): Promise<boolean> {
  const { lockstep, bare, operations } = operationUses(ROOT, PROVIDERS);
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/lockstep'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  for (const id of PROVIDERS) cpSync(join(ROOT, 'generated', id, 'types.ts'), join(folder, `${id}.d.ts`));
  writeFileSync(join(folder, 'lockstep.ts'), lockstep);
  writeFileSync(join(folder, 'bare.ts'), bare);
  const time = (name: string) => async () => {
    const script = join(import.meta.dirname, 'check-types.js');
    const { milliseconds, errors } = await runScript<{ milliseconds: number; errors: readonly string[] }>([
      script,
      join(folder, name),
    ]);
    if (errors.length > 0) throw new Error(`${name} does not compile: ${errors.join('\n')}`);
    return milliseconds;
  };
  const [own, plain] = await medians([time('lockstep.ts'), time('bare.ts')]);
  const ratio = own / plain;
  console.log(
    `types of ${operations} operations: ${ratio.toFixed(2)} of openapi-typescript alone (${own.toFixed(0)} ms, ${plain.toFixed(0)} ms)`,
  );
  return tell(ratio <= MOST_FOR_TYPES, `type checking costs at most ${MOST_FOR_TYPES} times as much`);
}

/** Of each measurement, all of which take turns. */
async function medians<const T extends readonly (() => Promise<number>)[]>(
  measurements: T,
): Promise<{ -readonly [K in keyof T]: number }> {
  const values: number[][] = measurements.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, measure] of measurements.entries()) values[index]?.push(await measure());
  // As many as there are measurements.
  return values.map((list) => spreadOf(list).median) as { -readonly [K in keyof T]: number };
}

function tell(holds: boolean, budget: string): boolean {
  console.log(`${holds ? 'kept' : 'MISSED'}: ${budget}`);
  return holds;
}
