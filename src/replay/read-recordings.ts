import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LockstepError } from '../errors/lockstep-error.ts';
import { readHar } from '../exchange/read-har.ts';
import type { Recording } from '../exchange/recording.ts';

/**
 * The HAR files of a folder and of those in it, by name. At once and not later, since a test runner wants to know its tests first.
 *
 * @throws LockstepError `RECORDINGS_MISSING` where there is none, `HAR_INVALID`
 */
export function readRecordings(folder: string): readonly Recording[] {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const names = files.filter((name) => name.endsWith('.har'));
  if (names.length > 0)
    return names.sort().map((name) => readHar(readFileSync(join(folder, name), 'utf8'), name));
  throw new LockstepError(
    'RECORDINGS_MISSING',
    `There is no recording (*.har) in ${folder}, so nothing would be checked. Add one, or name another folder.`,
  );
}
