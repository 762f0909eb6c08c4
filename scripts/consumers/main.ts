/**
 * Packs the package, installs it into empty projects as its users would, and uses it there: `npm run test:consumers`,
 * or with names (`npm run test:consumers -- msw3`) for some of them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshenBuild } from '../bench/fresh-build.ts';
import { fromNothing } from './from-nothing.ts';
import { library } from './library.ts';
import { newerNode } from './newer-node.ts';
import { packageItself } from './package-itself.ts';
import { run } from './run.ts';
import type { Consumer } from './step.ts';
import { tools } from './tools.ts';
import { ROOT, type Workshop } from './workshop.ts';

/** The longest first, since two at a time are looked at. */
const CONSUMERS: readonly Consumer[] = [fromNothing, newerNode, tools, packageItself, library];
const AT_A_TIME = 2;

/** Of npm, where what it needs is neither in its cache nor to be had. */
const UNREACHABLE = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED|ENETUNREACH)\b/;
const required = (process.env['LOCKSTEP_REQUIRE'] ?? '').split(',').includes('registry');

const counts = { passed: 0, failed: 0, skipped: 0 };
const asked = process.argv.slice(2);
const unknown = asked.find((name) => CONSUMERS.every((consumer) => consumer.name !== name));
if (unknown !== undefined) {
  console.error(
    `There is no consumer "${unknown}". Expected ${CONSUMERS.map(({ name }) => name).join(', ')}.`,
  );
  process.exitCode = 2;
} else await lookAt(CONSUMERS.filter(({ name }) => asked.length === 0 || asked.includes(name)));

async function lookAt(consumers: readonly Consumer[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-consumers-'));
  try {
    freshenBuild(ROOT, true, (line) => console.log(line));
    // Without scripts, since the package would build itself once more.
    const packing = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
    const packed = await run('npm', packing, ROOT);
    const workshop = { folder, tarball: join(folder, packed.trim().split('\n').at(-1) ?? '') };
    const waiting = [...consumers];
    const worker = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        await visit(next, workshop);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
}

/** One step after the other: the first that fails takes those after it along, which stand on it. */
async function visit(consumer: Consumer, workshop: Workshop): Promise<void> {
  for await (const [name, step] of consumer.steps(workshop)) {
    const start = performance.now();
    const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(8);
    try {
      const found = await step();
      counts.passed += 1;
      console.log(`${seconds()}  ${name}: ${found}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const [code] = UNREACHABLE.exec(reason) ?? [];
      if (code !== undefined && !required) {
        counts.skipped += 1;
        console.log(
          `${seconds()}  ${name}: left out with what comes after it, since npm reaches no registry (${code})`,
        );
        return;
      }
      counts.failed += 1;
      console.log(`${seconds()}  ${name}: FAILED\n${reason}`);
      return;
    }
  }
}
