import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createFreshModules } from '../../config/fresh-modules.ts';
import { loadProject } from '../../config/project.ts';
import { LockstepError } from '../../errors/lockstep-error.ts';
import type { Io } from '../io.ts';
import { addToConfig } from './add-to-config.ts';
import { nextSteps, planLines, specLines } from './plan-lines.ts';
import type { ProviderPlan } from './plan-provider.ts';
import type { PlannedFile } from './planned-file.ts';
import { refuseTaken } from './refuse-taken.ts';
import { writePlan } from './write-plan.ts';

/**
 * Adds a provider to a project that there is.
 *
 * @throws LockstepError `CONFIG_INVALID` where its id is taken, or the config does not have it afterwards: then
 * everything is as it was.
 */
export async function joinProject(root: string, config: string, added: ProviderPlan, io: Io): Promise<void> {
  const { id } = added;
  const before = (await loadProject(root)).providers.map((provider) => provider.id);
  if (before.includes(id)) throw idTaken(id, before);
  refuseTaken(root, added);
  const path = basename(config);
  const text = addToConfig(await readFile(config, 'utf8'), path, id);
  const plan: readonly PlannedFile[] = [...added.files, { path, text, fate: 'completed', note: id }];
  // The config was edited as a text, which says nothing of what the program does with it.
  await writePlan(root, plan, async () => refuseOtherProviders(root, path, [...before, id]));
  for (const line of [...planLines(plan), ...specLines(added), ...nextSteps(false, added)]) io.tell(line);
}

function idTaken(id: string, ids: readonly string[]): LockstepError {
  return new LockstepError(
    'CONFIG_INVALID',
    `Failed to add the provider "${id}": the project has one of this id (it has ${ids.join(', ')}). Nothing was written. Choose another id with --provider.`,
  );
}

async function refuseOtherProviders(root: string, path: string, wanted: readonly string[]): Promise<void> {
  const modules = await createFreshModules(root);
  // Whoever loaded the config before has filled the cache, which all have in common.
  modules.forget();
  const { providers } = await loadProject(root, modules.load);
  const found = providers.map(({ id }) => id);
  if (wanted.length === found.length && wanted.every((id) => found.includes(id))) return;
  throw new LockstepError(
    'CONFIG_INVALID',
    `Failed to add the provider to ${path}: with its name in the list "providers", the config has the providers ${found.join(', ') || 'none'}. Expected ${wanted.join(', ')}. Nothing is left of what was written. Write the providers as one list of names, as in "defineConfig({ providers: [shop] })", and run it again.`,
  );
}
