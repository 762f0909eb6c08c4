import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { createFreshModules } from '../../config/fresh-modules.ts';
import {
  chooseProvider,
  chooseProviders,
  findConfig,
  loadProject,
  mockModule,
  type Project,
  specFile,
} from '../../config/project.ts';
import { refuseUnknownHandlers } from '../../mock/define-mock.ts';
import type { ProviderMock } from '../../mock/definition.ts';
import type { Provider } from '../../provider/provider.ts';
import { compileSpec } from '../../spec/compile-spec.ts';
import { loadSpec } from '../../spec/load-spec.ts';
import { checkSchemas } from '../check-schemas.ts';
import { loadMock, loadSpecMock } from '../load-mock.ts';
import { usageError } from '../parse-arguments.ts';

/** What the mock of one provider is made of. */
export interface MockSource {
  readonly id: string;
  /** Whether a change of this file may change the mock. */
  concerns(file: string): boolean;
  /** The mock as its files are now. Throws what stands in the way. */
  load(tell: (line: string) => void): Promise<ProviderMock>;
}

export interface MockSources {
  readonly sources: readonly MockSource[];
  /** Files and folders. */
  readonly paths: readonly string[];
  /** Files outside of them that the mocks were found to import. */
  imported(): readonly string[];
  /** What is loaded from here on is read again. */
  forget(): void;
}

/** Mocks of spec files alone. */
export function specSources(
  given: readonly { readonly file: string; readonly provider: Provider }[],
): MockSources {
  const sources = given.map(({ file, provider }): MockSource => {
    const whole = resolve(file);
    return {
      id: provider.id,
      concerns: (changed) => changed === whole,
      load: (tell) => loadSpecMock(file, provider, { tell, isReload: true }),
    };
  });
  const paths = given.map(({ file }) => resolve(file));
  return { sources, paths, imported: () => [], forget: () => undefined };
}

/** Where what belongs to one provider lies, in a folder of its id. */
const FOLDERS = ['mocks', 'specs', 'generated'];

/**
 * The mocks of a project: all, or those of some providers.
 *
 * @throws LockstepError `USAGE` where there is no project, `CONFIG_INVALID`, `PROVIDER_UNKNOWN`.
 */
export async function projectSources(cwd: string, ids: readonly string[]): Promise<MockSources> {
  const config = findConfig(cwd);
  if (config === undefined) {
    throw usageError(
      'mock',
      `--watch has nothing to watch: there is no lockstep.config.ts in ${cwd} or above it. Add one, or name a file with --spec`,
    );
  }
  const root = resolve(config, '..');
  const modules = await createFreshModules(root);
  const project = await loadProject(cwd, modules.load);
  const known = new Set(project.providers.map(({ id }) => id));
  // Spec files that were there: one that is deleted is missed.
  const seen = new Set<string>();
  // Providers of which it was told that their generated types are of another spec.
  const told = new Set<string>();
  const sources = chooseProviders(project, ids).map(
    ({ id }): MockSource => ({
      id,
      concerns(file) {
        // What lies in the folder of no provider may be of any.
        const [kind = '', folder = ''] = relative(root, file).split(sep);
        return folder === id || !known.has(folder) || !FOLDERS.includes(kind);
      },
      async load(tell) {
        const now = await loadProject(cwd, modules.load);
        const provider = chooseProvider(now, id);
        const mock = await loadMock(now, provider, { tell, load: modules.load, isReload: true });
        const current = await inStep(now, provider, mock, seen, tell);
        tellTypes(provider, mock, current, told, tell);
        return current;
      },
    }),
  );
  const paths = [config, ...FOLDERS.map((name) => join(root, name))];
  return {
    sources,
    paths,
    imported: () => modules.files().filter((file) => !paths.some((path) => isWithin(path, file))),
    forget: modules.forget,
  };
}

function isWithin(path: string, file: string): boolean {
  return file === path || file.startsWith(path + sep);
}

/**
 * With the operations and validators of the spec as it is saved: those in `generated/` may be of an earlier one.
 *
 * @throws LockstepError with the codes of loading a spec, `MOCK_INVALID`
 */
async function inStep(
  project: Project,
  provider: Provider,
  mock: ProviderMock,
  seen: Set<string>,
  tell: (line: string) => void,
): Promise<ProviderMock> {
  const file = specFile(project, provider);
  if (mockModule(project, provider) === undefined) return mock;
  if (existsSync(file)) seen.add(file);
  else if (!seen.has(file)) return mock;
  const loaded = await loadSpec(file, '3.x');
  const { table } = loaded;
  if (JSON.stringify(table) === JSON.stringify(mock.spec.table)) return mock;
  checkSchemas(file, loaded, tell);
  refuseUnknownHandlers(provider, table, mock.handlers);
  return { ...mock, spec: compileSpec(table) };
}

/** Once, until types and spec are in step again: whoever writes on the spec knows by then. */
function tellTypes(
  { id }: Provider,
  mock: ProviderMock,
  current: ProviderMock,
  told: Set<string>,
  tell: (line: string) => void,
): void {
  if (current === mock) {
    told.delete(id);
    return;
  }
  if (told.has(id)) return;
  told.add(id);
  tell(
    `${id}: answers by its spec as it is saved; the types in generated/${id} are of another one, run "lockstep generate ${id}".`,
  );
}
