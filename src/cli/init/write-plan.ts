import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from '../../errors/has-code.ts';
import { LockstepError, reasonOf } from '../../errors/lockstep-error.ts';
import type { PlannedFile } from './planned-file.ts';

/**
 * Writes all files of a plan, or leaves the folder as it was: also where `check`, which looks at what was written,
 * throws.
 *
 * @throws LockstepError `OUTPUT_FAILED`, and whatever `check` throws
 */
export async function writePlan(
  root: string,
  plan: readonly PlannedFile[],
  check: () => Promise<void> = async () => undefined,
): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { path, text, fate } of plan) if (fate !== 'kept') await write(join(root, path), text, undo);
    await check();
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
}

async function write(file: string, text: string, undo: (() => Promise<void>)[]): Promise<void> {
  const draft = `${file}.tmp`;
  try {
    const made = await mkdir(dirname(file), { recursive: true });
    if (made !== undefined) undo.push(() => rm(made, { recursive: true, force: true }));
    const before = await textBefore(file);
    undo.push(() => (before === undefined ? rm(file, { force: true }) : writeFile(file, before)));
    undo.push(() => rm(draft, { force: true }));
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (cause) {
    throw new LockstepError(
      'OUTPUT_FAILED',
      `Failed to write ${file}: ${reasonOf(cause)}. Nothing is left of what was written before.`,
      { cause },
    );
  }
}

async function textBefore(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
