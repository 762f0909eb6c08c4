import { relative } from 'node:path';
import { generateProvider } from '../../codegen/generate-provider.ts';
import { staleFiles, updateFolder } from '../../codegen/generated-folder.ts';
import { generatedFolder, loadProject, specFile } from '../../config/project.ts';
import { loadSpec } from '../../spec/load-spec.ts';
import { type Command, defineCommand, NO_ARGUMENTS } from '../command.ts';

export const generate: Command = defineCommand({
  summary: 'Writes types, operation tables and compiled validators of every spec into generated/.',
  arguments: NO_ARGUMENTS,
  options: {
    check: { type: 'boolean', summary: 'write nothing, and exit with 1 if anything is stale' },
  },
  examples: ['lockstep generate', 'lockstep generate --check'],
  async run({ options }, io) {
    const project = await loadProject(io.cwd);
    let stale = 0;
    for (const provider of project.providers) {
      const files = await generateProvider(provider, await loadSpec(specFile(project, provider)));
      const folder = generatedFolder(project, provider);
      const found = await (options.check ? staleFiles(folder, files) : updateFolder(folder, files));
      for (const { file, state } of found) io.tell(`${state.padEnd(11)} ${relative(project.root, file)}`);
      stale += found.length;
    }
    if (!options.check)
      io.tell(stale === 0 ? 'Everything was up to date.' : `${stale} files brought up to date.`);
    else
      io.tell(
        stale === 0 ? 'Everything is up to date.' : `${stale} files are stale. Run "lockstep generate".`,
      );
    return options.check && stale > 0 ? 1 : 0;
  },
});
