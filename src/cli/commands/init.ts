import { dirname, relative, resolve } from 'node:path';
import { findConfig } from '../../config/project.ts';
import { LockstepError } from '../../errors/lockstep-error.ts';
import { type Command, defineCommand, NO_ARGUMENTS } from '../command.ts';
import { dayOf } from '../day-of.ts';
import { joinProject } from '../init/join-project.ts';
import { nextSteps, planLines, specLines } from '../init/plan-lines.ts';
import { planProject } from '../init/plan-project.ts';
import { type ProviderPlan, planProvider } from '../init/plan-provider.ts';
import { refuseTaken } from '../init/refuse-taken.ts';
import { withProvider } from '../init/with-provider.ts';
import { writePlan } from '../init/write-plan.ts';
import type { Io } from '../io.ts';
import { usageError } from '../parse-arguments.ts';
import { idOf } from '../provider-id.ts';

export const init: Command = defineCommand({
  arguments: NO_ARGUMENTS,
  options: {
    provider: {
      type: 'string',
      value: 'ID',
      summary: 'the id of a provider to add, from --spec; the name of that file, where it is left out',
    },
    spec: { type: 'string', value: 'FILE', summary: 'the OpenAPI file (3.0 or 3.1) of the provider to add' },
  },
  examples: ['lockstep init', 'lockstep init --provider shop --spec shop.yaml'],
  async run({ options: { provider, spec } }, io) {
    if (spec === undefined && provider !== undefined)
      throw usageError('init', '--provider needs --spec FILE as well, the OpenAPI file of the provider');
    const config = findConfig(io.cwd);
    const added = spec === undefined ? undefined : await plannedProvider(provider ?? idOf(spec), spec, io);
    if (config === undefined) await startProject(io, added);
    else if (added === undefined) throw alreadyThere(config, io.cwd);
    else await joinProject(dirname(config), config, added, io);
    return 0;
  },
});

function plannedProvider(id: string, spec: string, io: Io): Promise<ProviderPlan> {
  return planProvider({ id, named: spec, file: resolve(io.cwd, spec), day: dayOf(io.now()) }, io.tell);
}

async function startProject(io: Io, added: ProviderPlan | undefined): Promise<void> {
  const project = await planProject(io.cwd);
  const plan = added === undefined ? project : withProvider(project, added);
  if (added !== undefined) refuseTaken(io.cwd, added);
  await writePlan(io.cwd, plan);
  for (const line of [...planLines(plan), ...specLines(added), ...nextSteps(true, added)]) io.tell(line);
}

function alreadyThere(config: string, cwd: string): LockstepError {
  return new LockstepError(
    'USAGE',
    `lockstep init: this is a project of Lockstep already (${relative(cwd, config)}). Nothing was written. To add a provider to it: lockstep init --provider ID --spec FILE`,
  );
}
