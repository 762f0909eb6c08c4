import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';
import type { HarFile } from '../replay/har-file.ts';

/**
 * The HAR files that traffic was given as: one file of any name, or those of a folder and of the folders in it.
 *
 * @throws LockstepError `RECORDINGS_MISSING` where there is none
 */
export async function trafficFiles(traffic: string, cwd: string): Promise<readonly HarFile[]> {
  return (await pathsOf(traffic, cwd)).map((path) => ({ path, name: relative(cwd, path) }));
}

async function pathsOf(traffic: string, cwd: string): Promise<readonly string[]> {
  const path = resolve(cwd, traffic);
  if (!(await isFolder(path, traffic))) return [path];
  const { glob } = await import('tinyglobby');
  const found = (await glob('**/*.har', { cwd: path, absolute: true, expandDirectories: false })).sort();
  if (found.length > 0) return found;
  throw missing(traffic, 'the folder has no HAR file (*.har)');
}

async function isFolder(path: string, traffic: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw missing(traffic, reasonOf(cause));
  }
}

function missing(traffic: string, reason: string): LockstepError {
  return new LockstepError(
    'RECORDINGS_MISSING',
    `Failed to read traffic from ${traffic}: ${reason}. Expected a HAR file, or a folder with some.`,
  );
}
