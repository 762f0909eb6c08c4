import { LockstepError } from '../errors/lockstep-error.ts';
import type { Provider } from '../provider/provider.ts';

/** A project: the providers that it integrates with. Everything else has its place in the five folders. */
export interface LockstepConfig {
  readonly providers: readonly Provider[];
}

/**
 * Declares a project, in `lockstep.config.ts`.
 *
 * @throws LockstepError `CONFIG_INVALID` where two providers have one id.
 */
export function defineConfig(config: LockstepConfig): LockstepConfig {
  const ids = config.providers.map(({ id }) => id);
  const twin = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twin === undefined) return config;
  throw new LockstepError(
    'CONFIG_INVALID',
    `Failed to read the config: two providers have the id "${twin}". Expected an id of its own for each: give one of them another.`,
  );
}
