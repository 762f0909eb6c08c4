import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { barPlot } from './bar-plot.ts';
import { createChildren } from './children.ts';
import { freshenBuild } from './fresh-build.ts';
import { chooseLoader } from './loader.ts';
import { readOptions, USAGE } from './options.ts';
import { performancePage } from './performance-page.ts';
import { twoProcessors } from './processors.ts';
import { reportText } from './report.ts';
import { type Figures, runBench } from './run-bench.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const args = process.argv.slice(2);
if (args.includes('--help')) console.log(USAGE);
else process.exitCode = await main();

/** 0 whatever the figures are, 2 where a part has none. */
async function main(): Promise<0 | 2> {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-bench-'));
  const children = createChildren();
  process.once('exit', () => {
    children.kill();
    rmSync(folder, { recursive: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(2));
  const tell = (line: string) => console.error(`bench: ${line}`);
  try {
    const options = readOptions(args);
    freshenBuild(ROOT, options.build, tell);
    const processors = twoProcessors();
    const loader = chooseLoader(folder, processors);
    const figures = await runBench({ children, folder, options, loader, processors, tell });
    const text = reportText(figures, options);
    console.log(text);
    if (figures.failures.length > 0) {
      if (options.write) tell('docs/performance.md is as it was, since a part has no figures.');
      return 2;
    }
    if (options.write) writePage(text, figures);
    return 0;
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return 2;
  } finally {
    await children.stopAll();
  }
}

function writePage(text: string, { parts }: Figures): void {
  const docs = join(ROOT, 'docs');
  const plots = parts.flatMap((part) => part.plots ?? []);
  for (const plot of plots) writeFileSync(join(docs, 'images', `${plot.name}.svg`), barPlot(plot));
  writeFileSync(join(docs, 'performance.md'), performancePage(text, plots));
}
