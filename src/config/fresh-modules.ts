import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';
import type { LoadModule } from './load-module.ts';

/** Loads modules of a project as they are now, with all that they import from it. */
export interface FreshModules {
  readonly load: LoadModule;
  /** The files of the project that were loaded and are not forgotten. */
  files(): readonly string[];
  /** What is loaded from here on is read again. */
  forget(): void;
}

/**
 * Node keeps every module that it has imported until the process ends, so that a new version of one would be a leak.
 * jiti has them in a cache that can be emptied, and what was loaded before is then let go.
 */
export async function createFreshModules(root: string): Promise<FreshModules> {
  // The cache knows files by where they really are.
  const folder = realpathSync(root) + sep;
  const { createJiti } = await import('jiti');
  // The library itself is not loaded a second time: what its types are told apart by would not match.
  const jiti = createJiti(join(root, 'lockstep.config.js'), { nativeModules: ['lockstep'] });
  const own = () => Object.keys(jiti.cache).filter((file) => isOwn(folder, file));
  return {
    async load(file) {
      try {
        // Its `import` leaves JavaScript modules to Node, which would keep them.
        return jiti(file);
      } catch (cause) {
        throw new LockstepError('CONFIG_INVALID', `Failed to load ${file}: ${reasonOf(cause)}`, { cause });
      }
    },
    files: () => own().map((file) => join(root, file.slice(folder.length))),
    forget() {
      for (const file of own()) delete jiti.cache[file];
    },
  };
}

function isOwn(folder: string, file: string): boolean {
  return file.startsWith(folder) && !file.includes(`${sep}node_modules${sep}`);
}
