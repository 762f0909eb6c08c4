import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LockstepError } from '../../errors/lockstep-error.ts';
import type { ProviderPlan } from './plan-provider.ts';

/** @throws LockstepError `CONFIG_INVALID` where the folders of a provider hold something already */
export function refuseTaken(root: string, { id }: ProviderPlan): void {
  const taken = [`specs/${id}`, `generated/${id}`].find((folder) => existsSync(join(root, folder)));
  if (taken === undefined) return;
  throw new LockstepError(
    'CONFIG_INVALID',
    `Failed to add the provider "${id}": ${taken} is there already. Nothing was written. Choose another id with --provider, or remove what is left of an older one.`,
  );
}
