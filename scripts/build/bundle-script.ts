import { basename, join, relative, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const ROOT = resolve(import.meta.dirname, '..', '..');
/** From here it finds the packages that it imports. Nothing of it is committed. */
const FOLDER = join(ROOT, '.lockstep', 'scripts');

/**
 * Bundles a script that measures parts of the library which have no name in the package, as `dist` is bundled, and
 * says where it is. Run from the sources, functions would have names of a kind that takes time.
 */
export async function bundleScript(script: string): Promise<string> {
  const bundle = await rolldown({
    cwd: ROOT,
    input: script,
    external: (id) => !/^[./#]|^lockstep(\/|$)/.test(id),
    resolve: { conditionNames: ['lockstep-source', 'node', 'import', 'default'] },
    platform: 'node',
  });
  // The folder stands for the script's own, since scripts of one name may be in several.
  const dir = join(FOLDER, relative(ROOT, script).replaceAll(/\W+/g, '-'));
  await bundle.write({ dir, cleanDir: true, format: 'es', entryFileNames: '[name].js' });
  await bundle.close();
  return join(dir, basename(script));
}
