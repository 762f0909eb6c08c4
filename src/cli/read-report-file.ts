import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';
import type { VerifyReport } from '../replay/verify-report.ts';
import { readReport } from '../report/read-report.ts';
import type { Io } from './io.ts';

/**
 * Reads a report as JSON. `name` is the file as it was typed.
 *
 * @throws LockstepError `REPORT_INVALID` where it cannot be read, or is no such report.
 */
export async function readReportFile(name: string, io: Io): Promise<VerifyReport> {
  return readReport(await textOf(name, io), name);
}

async function textOf(name: string, io: Io): Promise<string> {
  try {
    return await readFile(resolve(io.cwd, name), 'utf8');
  } catch (cause) {
    throw new LockstepError('REPORT_INVALID', `Failed to read the report ${name}: ${reasonOf(cause)}.`, {
      cause,
    });
  }
}
