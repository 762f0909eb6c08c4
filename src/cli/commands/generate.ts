import { dirname, relative } from 'node:path';
import { generateProvider } from '../../codegen/generate-provider.ts';
import { leftFolders, removeLeftFolders, staleFiles, updateFolder } from '../../codegen/generated-folder.ts';
import { generatedFolder, loadProject, type Project, specFile } from '../../config/project.ts';
import type { Provider } from '../../provider/provider.ts';
import { loadSpec } from '../../spec/load-spec.ts';
import { type Command, defineCommand, NO_ARGUMENTS } from '../command.ts';

export const generate: Command = defineCommand({
  arguments: NO_ARGUMENTS,
  options: {
    check: { type: 'boolean', summary: 'write nothing, and exit with 1 if anything is stale' },
  },
  examples: ['lockstep generate', 'lockstep generate --check'],
  async run({ options }, io) {
    const project = await loadProject(io.cwd);
    // Everything is made before anything is written: a broken spec leaves all folders as they were.
    const folders = await Promise.all(project.providers.map((provider) => generatedFiles(project, provider)));
    const bring = options.check ? staleFiles : updateFolder;
    const clear = options.check ? leftFolders : removeLeftFolders;
    const own = folders.map(({ folder }) => folder);
    const stale = [
      ...(await Promise.all(folders.map(({ folder, files }) => bring(folder, files)))),
      ...(await Promise.all(
        [...new Set(own.map((folder) => dirname(folder)))].map((parent) => clear(parent, own)),
      )),
    ].flat();
    for (const { file, state } of stale) io.tell(`${state.padEnd(11)} ${relative(project.root, file)}`);
    io.tell(summary(stale.length, options.check));
    return options.check && stale.length > 0 ? 1 : 0;
  },
});

async function generatedFiles(project: Project, provider: Provider) {
  const spec = await loadSpec(specFile(project, provider));
  return { folder: generatedFolder(project, provider), files: await generateProvider(provider, spec) };
}

function summary(count: number, isCheck: boolean): string {
  const files = count === 1 ? '1 file' : `${count} files`;
  if (!isCheck) return count === 0 ? 'Everything was up to date.' : `Brought up to date: ${files}.`;
  return count === 0 ? 'Everything is up to date.' : `Stale: ${files}. Run "lockstep generate".`;
}
