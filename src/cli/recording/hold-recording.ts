import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sha1Hex } from '#sha1';
import { hasCode } from '../../errors/has-code.ts';
import { LockstepError, reasonOf } from '../../errors/lockstep-error.ts';
import { usageError } from '../parse-arguments.ts';

/** Milliseconds for a writer whose recorder was killed to write what it has. */
const PATIENCE = 5000;
const BETWEEN_LOOKS = 20;

/**
 * Holds a recording for this process alone, and gives what lets go of it. What a process holds that is gone is free.
 *
 * @param folder where the holders are noted
 * @param patience milliseconds to wait for a process that holds it
 * @throws LockstepError `USAGE` where another process still holds it, `OUTPUT_FAILED`
 */
export async function holdRecording(
  folder: string,
  file: string,
  patience: number = PATIENCE,
): Promise<() => void> {
  const note = holdingNote(folder, file);
  for (const until = Date.now() + patience; ; ) {
    if (isNoted(note)) return () => rmSync(note, { force: true });
    const holder = holderIn(note);
    if (holder === undefined || !isRunning(holder)) rmSync(note, { force: true });
    else if (Date.now() < until) await wait(BETWEEN_LOOKS);
    else throw heldBy(holder, file);
  }
}

/** The file that says which process writes a recording; none where nothing does. */
export function holdingNote(folder: string, file: string): string {
  return join(folder, `recording-${sha1Hex(file).slice(0, 16)}.pid`);
}

/** Whether the note was made now; otherwise there is one. */
function isNoted(note: string): boolean {
  try {
    writeFileSync(note, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (cause) {
    if (hasCode(cause, 'EEXIST')) return false;
    throw new LockstepError('OUTPUT_FAILED', `Failed to write ${note}: ${reasonOf(cause)}.`, { cause });
  }
}

/** Nothing where it was removed meanwhile, or holds no number. */
function holderIn(note: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(note, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Of another user, and there.
    return hasCode(error, 'EPERM');
  }
}

function heldBy(holder: number, file: string): LockstepError {
  return usageError(
    'record',
    `process ${holder} is recording into ${basename(file)}; stop it, or name another file with --out`,
  );
}
