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
    await rm(draft, { force: true });
    throw new LockstepError('OUTPUT_FAILED', `Failed to write ${file}: ${reasonOf(cause)}.`, { cause });
  }
}
