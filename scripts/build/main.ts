import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { STYLE_FILES } from '../../ui/report/style-files.ts';
import { builtinsIn } from './builtins-in.ts';
import { bundlePackage } from './bundle-package.ts';
import { entryPoints, type Manifest, nameInDist, targetsOf } from './entry-points.ts';
import { licencesOf } from './inlined-packages.ts';
import { neededDeclarations, removeOthers } from './needed-declarations.ts';

/** Runs in Node alone; everything else that the package is entered by is for browsers too. */
const OF_NODE = ['./server', './vitest'];

const ROOT = resolve(import.meta.dirname, '..', '..');
const DIST = join(ROOT, 'dist');

interface Package extends Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const manifest: Package = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
await writeModules();
writeDeclarations();

async function writeModules(): Promise<void> {
  const external = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const chunks = await bundlePackage({ root: ROOT, entries: entryPoints(manifest), external });
  const ofBrowsers = targetsOf(manifest)
    .filter(([name]) => !OF_NODE.includes(name))
    .map(([, target]) => `${nameInDist(target.default)}.js`);
  const builtins = builtinsIn(ofBrowsers, chunks);
  if (builtins.length > 0) throw new Error(`What browsers load needs Node: ${builtins.join('; ')}.`);
  const licences = licencesOf(chunks.flatMap(({ moduleIds }) => moduleIds));
  writeFileSync(join(DIST, 'LICENSES.txt'), licences);
  const styles = STYLE_FILES.map((file) => readFileSync(join(ROOT, 'ui', file), 'utf8'));
  writeFileSync(join(DIST, 'report.css'), styles.join('\n'));
}

function writeDeclarations(): void {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' });
  const entries = targetsOf(manifest).map(([, { types }]) => join(ROOT, types));
  removeOthers(join(DIST, 'types'), neededDeclarations(entries));
}
