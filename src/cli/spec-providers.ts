import { isAbsolute, relative, resolve } from 'node:path';
import { LockstepError } from '../errors/lockstep-error.ts';
import { defineProvider } from '../provider/define-provider.ts';
import type { Provider } from '../provider/provider.ts';
import type { Io } from './io.ts';
import { idOf } from './provider-id.ts';

export interface SpecProvider {
  /** A path that this process finds. */
  readonly file: string;
  readonly provider: Provider;
}

/**
 * A provider for each of the spec files that were named, by the name of its file.
 *
 * @throws LockstepError `USAGE` where two have the same name
 */
export function specProviders({ cwd }: Io, files: readonly string[]): readonly SpecProvider[] {
  const ids = files.map(idOf);
  const twin = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twin !== undefined) {
    throw new LockstepError(
      'USAGE',
      `Two of the spec files would both be served at /${twin}. Rename one of them.`,
    );
  }
  return files.map((given) => ({
    file: asTyped(cwd, given),
    provider: defineProvider({ id: idOf(given), title: given }),
  }));
}

/** A path that this process finds, and that messages show as it was typed wherever the command is run in its own folder. */
function asTyped(cwd: string, given: string): string {
  return isAbsolute(given) ? given : relative(process.cwd(), resolve(cwd, given));
}
