import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';

/** A file that is to be written. */
export interface Output {
  readonly file: string;
  readonly text: string;
}

/**
 * Writes a file as a whole or not at all.
 *
 * @throws LockstepError `OUTPUT_FAILED`
 */
export async function writeOutput(file: string, text: string): Promise<void> {
  await writeOutputs([{ file, text }]);
}

/**
 * Writes files that belong together: each as a whole, and none before there is room and leave for all of them.
 *
 * @throws LockstepError `OUTPUT_FAILED`
 */
export async function writeOutputs(outputs: readonly Output[]): Promise<void> {
  const drafted: Output[] = [];
  try {
    for (const output of outputs) {
      drafted.push(output);
      await attempt(output, () => writeDraft(output));
    }
    for (const output of outputs) await attempt(output, () => rename(draftOf(output), output.file));
  } catch (error) {
    // What is told is why writing failed; that there may be no draft to remove is no news.
    await Promise.all(drafted.map((output) => rm(draftOf(output), { force: true }).catch(() => undefined)));
    throw error;
  }
}

function draftOf({ file }: Output): string {
  return `${file}.tmp`;
}

async function writeDraft(output: Output): Promise<void> {
  await mkdir(dirname(output.file), { recursive: true });
  await writeFile(draftOf(output), output.text);
}

async function attempt({ file }: Output, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (cause) {
    throw new LockstepError('OUTPUT_FAILED', `Failed to write ${file}: ${reasonOf(cause)}.`, { cause });
  }
}
