import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Baseline, EMPTY_BASELINE, updatedBaseline } from '../drift/baseline.ts';
import { readBaseline } from '../drift/read-baseline.ts';
import { writeBaseline } from '../drift/write-baseline.ts';
import { hasCode } from '../errors/has-code.ts';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';
import { applyBaseline } from '../replay/apply-baseline.ts';
import type { VerifyReport } from '../replay/verify-report.ts';
import type { Io } from './io.ts';
import { writeOutput } from './write-output.ts';

/** The baseline of a run: what its file says, and whether it is to be written again. */
export interface BaselineFile {
  /** As it was named. */
  readonly name: string;
  readonly baseline: Baseline;
  readonly update: boolean;
}

/**
 * Reads a baseline before anything is checked, so that a wrong one does not cost a run. To be updated, it need
 * not be there yet.
 *
 * @throws LockstepError `BASELINE_INVALID`
 */
export async function loadBaseline(name: string, update: boolean, io: Io): Promise<BaselineFile> {
  const text = await textOf(name, update, io);
  if (text === undefined) return { name, baseline: EMPTY_BASELINE, update };
  const reading = readBaseline(text);
  if (reading.ok) return { name, baseline: reading.baseline, update };
  throw new LockstepError(
    'BASELINE_INVALID',
    `Failed to read the baseline ${name}: at ${reading.place}, ${reading.problem}. Correct it there, or delete the file and run again with --update-baseline.`,
  );
}

/** Applies a baseline to a report; where it is to be updated, it is written first, and nothing of it is retired then. */
export async function useBaseline(
  report: VerifyReport,
  { name, baseline, update }: BaselineFile,
  io: Io,
): Promise<VerifyReport> {
  const applied = applyBaseline(report, baseline);
  if (!update) return applied;
  const today = new Date().toISOString().slice(0, 10);
  const next = updatedBaseline(baseline, applied.findings, applied.retired ?? [], today);
  await writeOutput(resolve(io.cwd, name), writeBaseline(next));
  return applyBaseline(report, next);
}

async function textOf(name: string, update: boolean, io: Io): Promise<string | undefined> {
  try {
    return await readFile(resolve(io.cwd, name), 'utf8');
  } catch (cause) {
    const isMissing = hasCode(cause, 'ENOENT');
    if (isMissing && update) return undefined;
    const next = isMissing ? 'Check the path, or run with --update-baseline to begin one' : 'Check the path';
    throw new LockstepError(
      'BASELINE_INVALID',
      `Failed to read the baseline ${name}: ${reasonOf(cause)}. ${next}.`,
      { cause },
    );
  }
}
