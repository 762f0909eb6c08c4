import { type ModuleGraph, reachedFrom } from './module-graph.ts';

/**
 * Files of `dist`, by what is loaded together: each has all that its modules stand on and that none before it has. To
 * load a file costs as much as some 50 KB of code in it, so there are few; what they are not loaded for is left out.
 */
const CHUNKS: readonly (readonly [name: string, modules: readonly string[]])[] = [
  ['library', ['src/entries/index.ts', 'src/entries/fixtures.ts', 'src/entries/msw.ts']],
  ['serving', ['src/entries/server.ts', 'src/cli/commands/mock.ts']],
  ['specs', ['src/spec/load-spec.ts', 'src/spec/compile-spec.ts']],
  ['checking', ['src/cli/commands/check.ts']],
];

/** The help loads none of them: what it shares with them is a file of its own. */
const START = 'src/cli/main.ts';

/** The names, in the order in which modules are given to them. */
export const CHUNK_NAMES: readonly string[] = [
  'errors',
  'library',
  'providers',
  'serving',
  'specs',
  'checking',
];

/** Of what MSW is to be there for. */
const APART = 'src/entries/msw.ts';

/** The file that a module goes into; those without a name are left to the bundler. */
export function chunkNames(graph: ModuleGraph): ReadonlyMap<string, string> {
  const start = reachedFrom([START], graph);
  const names = new Map<string, string>();
  for (const [name, modules] of CHUNKS)
    for (const module of reachedFrom(modules, graph))
      if (!names.has(module) && module !== APART) names.set(module, start.has(module) ? 'errors' : name);
  for (const module of graph.keys())
    if (/^specs\/\w+\/provider\.ts$/.test(module)) names.set(module, 'providers');
  return names;
}
