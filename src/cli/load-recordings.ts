import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { chooseProviders, type Project, recordingsFolder } from '../config/project.ts';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';
import { readHar } from '../exchange/read-har.ts';
import type { Recording } from '../exchange/recording.ts';
import type { Provider } from '../provider/provider.ts';

/**
 * The recordings of providers that were asked for by `ids`, and without ids of those in whose folders files of the
 * pattern lie, or of all.
 *
 * @throws LockstepError `PROVIDER_UNKNOWN`, `RECORDINGS_MISSING`, `HAR_INVALID`
 */
export async function chooseRecordings(
  project: Project,
  ids: readonly string[],
  pattern: string | undefined,
  cwd: string,
): Promise<ReadonlyMap<Provider, readonly Recording[]>> {
  const all = await loadRecordings(project, chooseProviders(project, ids), pattern, cwd);
  if (ids.length > 0 || pattern === undefined) return all;
  return new Map([...all].filter(([, recordings]) => recordings.length > 0));
}

/**
 * The recordings of providers: those in their folders, or the files of a pattern (relative to `cwd`). A file of a
 * pattern belongs to the provider in whose folder it lies; to the only provider asked for, wherever it lies.
 */
async function loadRecordings(
  project: Project,
  providers: readonly Provider[],
  pattern: string | undefined,
  cwd: string,
): Promise<ReadonlyMap<Provider, readonly Recording[]>> {
  const files = pattern === undefined ? undefined : await filesOf(pattern, cwd);
  const perProvider = await Promise.all(
    providers.map(async (provider) => {
      const own = await ownFiles(project, provider, providers.length === 1, files);
      return [provider, await Promise.all(own.map((file) => loadRecording(file, cwd)))] as const;
    }),
  );
  refuseStrays(files, perProvider, cwd);
  return new Map(perProvider);
}

async function filesOf(pattern: string, cwd: string): Promise<readonly string[]> {
  const found = (await glob(pattern, { cwd, absolute: true })).sort();
  const hars = found.filter((file) => file.endsWith('.har'));
  // A pattern such as a/** matches more than it means; a single file may be called as it likes.
  const files = hars.length > 0 ? hars : found;
  if (files.length > 0) return files;
  throw new LockstepError(
    'RECORDINGS_MISSING',
    `Failed to read recordings: no file matches --recordings "${pattern}" in ${cwd}. Expected HAR files.`,
  );
}

async function ownFiles(
  project: Project,
  provider: Provider,
  isOnly: boolean,
  files: readonly string[] | undefined,
): Promise<readonly string[]> {
  const folder = recordingsFolder(project, provider);
  if (files === undefined) return (await glob('**/*.har', { cwd: folder, absolute: true })).sort();
  return isOnly ? files : files.filter((file) => file.startsWith(`${folder}${sep}`));
}

function refuseStrays(
  files: readonly string[] | undefined,
  perProvider: readonly (readonly [Provider, readonly Recording[]])[],
  cwd: string,
): void {
  const read = new Set(perProvider.flatMap(([, recordings]) => recordings.map(({ file }) => file)));
  const stray = files?.find((file) => !read.has(relative(cwd, file)));
  if (stray === undefined) return;
  throw new LockstepError(
    'RECORDINGS_MISSING',
    `Failed to read recordings: ${relative(cwd, stray)} lies in no provider's folder. Say whose it is: lockstep verify ID --recordings ...`,
  );
}

async function loadRecording(file: string, cwd: string): Promise<Recording> {
  const name = relative(cwd, file);
  try {
    return readHar(await readFile(file, 'utf8'), name);
  } catch (cause) {
    if (cause instanceof LockstepError) throw cause;
    throw new LockstepError('HAR_INVALID', `Failed to read the recording ${name}: ${reasonOf(cause)}.`, {
      cause,
    });
  }
}
