import { isBuiltin } from 'node:module';
import { relative, resolve, sep } from 'node:path';
import { type OutputChunk, rolldown } from 'rolldown';
import { CHUNK_NAMES, chunkNames } from './chunk-names.ts';
import { compactValidators } from './compact-validators.ts';
import { type ModuleGraph, readGraph } from './module-graph.ts';

export interface BundleInput {
  readonly root: string;
  /** Sources by their name in `dist`. */
  readonly entries: Record<string, string>;
  /** Packages that are installed beside this one. */
  readonly external: readonly string[];
}

/** Writes all of `dist` that is run, as one build: what two entries share is there once. */
export async function bundlePackage({ root, entries, external }: BundleInput): Promise<OutputChunk[]> {
  const graph: ModuleGraph = new Map();
  const bundle = await rolldown({
    cwd: root,
    input: entries,
    external: (id) => isBuiltin(id) || id.startsWith('#') || external.includes(packageOf(id)),
    resolve: { conditionNames: ['lockstep-source', 'import', 'default'], mainFields: ['module', 'main'] },
    // The same files run in Node and in browsers.
    platform: 'neutral',
    plugins: [readGraph(root, graph), compactValidators()],
  });
  let names: ReadonlyMap<string, string> | undefined;
  const nameOf = (id: string) => {
    names ??= chunkNames(graph);
    return names.get(relative(root, id).replaceAll(sep, '/'));
  };
  const { output } = await bundle.write({
    dir: resolve(root, 'dist'),
    cleanDir: true,
    format: 'es',
    // Of ASCII alone, Node makes texts of a byte for each character, which it reads in two thirds of the time.
    charset: 'ascii',
    comments: { jsdoc: false },
    // All side by side, since some find others by their own place.
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    codeSplitting: {
      groups: CHUNK_NAMES.map((name) => ({ name, test: (id) => nameOf(id) === name })),
    },
  });
  await bundle.close();
  return output.filter((part) => part.type === 'chunk');
}

function packageOf(id: string): string {
  return id.split('/', id.startsWith('@') ? 2 : 1).join('/');
}
