import { pathToFileURL } from 'node:url';
import { hasCode } from '../errors/has-code.ts';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';

export type LoadModule = (file: string) => Promise<Readonly<Record<string, unknown>>>;

/**
 * Loads a module of a team's own, TypeScript or JavaScript: natively where Node strips types, through jiti
 * where it does not.
 *
 * @throws LockstepError `CONFIG_INVALID` where it cannot be loaded.
 */
export async function loadModule(file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await importModule(file);
  } catch (cause) {
    throw new LockstepError('CONFIG_INVALID', `Failed to load ${file}: ${reasonOf(cause)}`, { cause });
  }
}

async function importModule(file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await import(pathToFileURL(file).href);
  } catch (error) {
    if (!isUnknownExtension(error)) throw error;
    const { createJiti } = await import('jiti');
    return await createJiti(import.meta.url).import(file);
  }
}

function isUnknownExtension(error: unknown): boolean {
  return hasCode(error, 'ERR_UNKNOWN_FILE_EXTENSION');
}
