import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { findCycle } from './find-cycle.ts';
import { importsOf } from './imports-of.ts';

/** The layers of `src/`, lowest first: each imports only from itself and from those before it. */
const LAYERS = [
  'platform',
  'errors',
  'json',
  'provider',
  'config',
  'spec',
  'exchange',
  'fixtures',
  'mock',
  'redis',
  'prism',
  'drift',
  'server',
  'record',
  'replay',
  'codegen',
  'import',
  'report',
  'cli',
  'entries',
];

/** Folders that stand on the public surface alone. */
const CONTENT = ['specs', 'generated', 'mocks', 'contract-tests', 'templates'];

/** Only these may touch the process or the console. */
const OUTERMOST = ['src/cli/'];

/** Beside the layers, and made of plain data to plain data: the page of a report, which the outermost layer asks for. */
const BESIDE = 'ui/report/';

const root = resolve(import.meta.dirname, '..');

/** As package.json has them: by name, by platform. */
const IMPORTS: Readonly<Record<string, Readonly<Record<string, { readonly 'lockstep-source': string }>>>> =
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).imports;

const problems: string[] = [];
const graph = new Map<string, readonly string[]>();

for (const file of sourceFiles('src')) {
  const imports = importsOf(readFileSync(join(root, file), 'utf8'));
  const local = imports.flatMap((found) =>
    targets(file, found.specifier).map((imported) => ({ ...found, target: imported })),
  );
  for (const { target: imported } of local) checkDirection(file, imported);
  if (imports.some(({ specifier }) => specifier === 'lockstep' || specifier.startsWith('lockstep/'))) {
    problems.push(`${file} imports the package by name; inside src/ imports are relative.`);
  }
  graph.set(
    file,
    local.filter(({ typeOnly }) => !typeOnly).map(({ target: imported }) => imported),
  );
}

for (const folder of CONTENT) {
  for (const file of sourceFiles(folder)) {
    for (const { specifier } of importsOf(readFileSync(join(root, file), 'utf8'))) {
      if (specifier.startsWith('.') && target(file, specifier).startsWith('src/')) {
        problems.push(`${file} imports ${specifier}; ${folder}/ imports the library by its package name.`);
      }
    }
  }
}

const cycle = findCycle(graph);
if (cycle !== undefined) problems.push(`There is an import cycle: ${cycle.join(' -> ')}.`);
checkProcess();
if (graph.size === 0) problems.push('No file was found under src/: nothing was checked.');

for (const problem of problems) console.error(problem);
if (problems.length === 0)
  console.error(`Layers: ${graph.size} files keep their direction, and there is no cycle.`);
process.exitCode = problems.length === 0 ? 0 : 1;

function checkDirection(file: string, imported: string): void {
  if (layerOf(file) === 'cli' && imported.startsWith(BESIDE)) return;
  if (!imported.startsWith('src/')) {
    problems.push(`${file} imports ${imported}, which is not in src/.`);
    return;
  }
  const [from, to] = [layerOf(file), layerOf(imported)];
  if (LAYERS.indexOf(to) > LAYERS.indexOf(from)) {
    problems.push(`${file} (${from}) imports ${imported} (${to}), which is a layer above it.`);
  }
}

function layerOf(file: string): string {
  const layer = file.split('/')[1] ?? '';
  if (!LAYERS.includes(layer)) problems.push(`${file} is in no known layer.`);
  return layer;
}

function checkProcess(): void {
  for (const file of graph.keys()) {
    if (OUTERMOST.some((folder) => file.startsWith(folder))) continue;
    const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    if (/\bprocess\.|\bconsole\./.test(code))
      problems.push(`${file} touches process or console, which only src/cli/ may.`);
  }
}

/** The files that an import may mean: one of our own (`#name` in the package's imports) has one for each platform. */
function targets(file: string, specifier: string): readonly string[] {
  if (specifier.startsWith('.')) return [target(file, specifier)];
  const sources = IMPORTS[specifier];
  return sources === undefined
    ? []
    : Object.values(sources).map((platform) => relative(root, resolve(root, platform['lockstep-source'])));
}

function target(file: string, specifier: string): string {
  return relative(root, resolve(root, dirname(file), specifier));
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(test|test-d|fixture)\.ts$/.test(name))
    .map((name) => join(folder, name));
}
