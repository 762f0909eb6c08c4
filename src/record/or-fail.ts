import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';

/**
 * What an action gives that uses a file.
 *
 * @throws LockstepError `OUTPUT_FAILED`, with what it throws underneath
 */
export function orFail<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    throw new LockstepError(
      'OUTPUT_FAILED',
      `Failed to write ${file}: ${reasonOf(cause)}. Make room for it or allow it, and start the recorder again: it goes on with what is there.`,
      { cause },
    );
  }
}
