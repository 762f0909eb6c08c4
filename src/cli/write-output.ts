import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';

/**
 * Writes a file as a whole or not at all.
 *
 * @throws LockstepError `OUTPUT_FAILED`
 */
export async function writeOutput(file: string, text: string): Promise<void> {
  const draft = `${file}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (cause) {
    // What is told is why writing failed; that there may be no draft to remove is no news.
    await rm(draft, { force: true }).catch(() => undefined);
    throw new LockstepError('OUTPUT_FAILED', `Failed to write ${file}: ${reasonOf(cause)}.`, { cause });
  }
}
