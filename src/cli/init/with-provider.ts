import { LockstepError } from '../../errors/lockstep-error.ts';
import { addToConfig } from './add-to-config.ts';
import type { ProviderPlan } from './plan-provider.ts';
import type { PlannedFile } from './planned-file.ts';

const CONFIG = 'lockstep.config.ts';

/**
 * The plan of a new project with a provider more than its example.
 *
 * @throws LockstepError `CONFIG_INVALID` where the provider is called as the example is
 */
export function withProvider(project: readonly PlannedFile[], added: ProviderPlan): readonly PlannedFile[] {
  const paths = new Set(project.map(({ path }) => path));
  if (added.files.some(({ path }) => paths.has(path))) {
    throw new LockstepError(
      'CONFIG_INVALID',
      `Failed to add the provider "${added.id}": the example of a new project has this id. Nothing was written. Choose another with --provider.`,
    );
  }
  const files = project.map((file) =>
    file.path === CONFIG ? { ...file, text: addToConfig(file.text, CONFIG, added.id) } : file,
  );
  return [...files, ...added.files];
}
