import { readFile } from 'node:fs/promises';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';
import { textOfBody } from '../exchange/body-text.ts';

/**
 * The text of a HAR file, character for character. `name` is how messages name it.
 *
 * @throws LockstepError `HAR_INVALID` where it cannot be read, or is not UTF-8
 */
export async function readHarText(file: string, name: string): Promise<string> {
  const text = textOfBody(await bytesOf(file, name));
  if (text !== undefined) return text;
  throw new LockstepError('HAR_INVALID', `Failed to read the recording ${name}: it is not UTF-8.`);
}

async function bytesOf(file: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new LockstepError('HAR_INVALID', `Failed to read the recording ${name}: ${reasonOf(cause)}.`, {
      cause,
    });
  }
}
