import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import type { Project } from '../config/project.ts';
import { hasCode } from '../errors/has-code.ts';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';

/** What never leaves the machine: the key of the pseudonyms, and the way back from them. */
const FOLDER = '.lockstep';
const KEY_BYTES = 32;
const OWNER_ONLY = 0o600;

/** Where a project keeps them; outside of any project, in the folder in which the command runs. */
export function redactionFolder({ root }: Project, cwd: string): string {
  const isInside = root === cwd || cwd.startsWith(`${root}${sep}`);
  return join(isInside ? root : cwd, FOLDER);
}

/**
 * The key in a folder, made where there is none: 32 random bytes that only the owner may read.
 *
 * @throws LockstepError `CONFIG_INVALID` where git would commit it or it is no key, `OUTPUT_FAILED`
 */
export async function redactionKey(folder: string): Promise<Uint8Array> {
  const file = join(folder, 'redaction.key');
  await prepareFolder(folder);
  await refuseCommitted(folder, file);
  const key = (await readIfThere(file)) ?? (await makeKey(file));
  if (key.length === KEY_BYTES) return key;
  throw new LockstepError(
    'CONFIG_INVALID',
    `Failed to read ${file}: expected ${KEY_BYTES} bytes, and it has ${key.length}. Bring the right key back, or remove the file: a new key gives new pseudonyms.`,
  );
}

/** The folder keeps itself out of git, whatever the repository ignores. */
async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' });
  } catch (cause) {
    if (!hasCode(cause, 'EEXIST')) throw failed(folder, cause);
  }
}

async function makeKey(file: string): Promise<Buffer> {
  const key = randomBytes(KEY_BYTES);
  try {
    await writeFile(file, key, { flag: 'wx', mode: OWNER_ONLY });
    return key;
  } catch (cause) {
    const other = hasCode(cause, 'EEXIST') ? await readIfThere(file) : undefined;
    if (other !== undefined) return other;
    throw failed(file, cause);
  }
}

async function refuseCommitted(folder: string, file: string): Promise<void> {
  if (await isIgnored(folder, file)) return;
  throw new LockstepError(
    'CONFIG_INVALID',
    `Failed to keep ${relative(join(folder, '..'), file)} secret: git does not ignore it. Add "${FOLDER}/" to .gitignore, and take what is tracked out with "git rm --cached".`,
  );
}

/** Without git, and outside of a repository, nothing is committed. */
async function isIgnored(folder: string, file: string): Promise<boolean> {
  try {
    await promisify(execFile)('git', ['check-ignore', '--quiet', file], { cwd: folder });
    return true;
  } catch (error) {
    return !hasCode(error, 1);
  }
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (cause) {
    if (hasCode(cause, 'ENOENT')) return undefined;
    throw failed(file, cause);
  }
}

function failed(file: string, cause: unknown): LockstepError {
  return new LockstepError('OUTPUT_FAILED', `Failed to use ${file}: ${reasonOf(cause)}.`, { cause });
}
