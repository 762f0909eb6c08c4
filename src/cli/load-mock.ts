import { type LoadModule, loadModule } from '../config/load-module.ts';
import { mockModule, type Project, specFile } from '../config/project.ts';
import { LockstepError } from '../errors/lockstep-error.ts';
import type { ProviderMock } from '../mock/definition.ts';
import type { Provider } from '../provider/provider.ts';
import { readSpecFile } from '../spec/read-spec-file.ts';

/** How a mock is loaded, where not once and in silence. */
export interface MockLoading {
  /** Takes what of a spec cannot be kept. */
  readonly tell?: (line: string) => void;
  readonly load?: LoadModule;
  /** Another version answers until this one is loaded, so that even a large document is looked through before. */
  readonly isReload?: boolean;
}

/**
 * The mock of a provider: its own, or one that answers from the spec alone.
 *
 * @throws LockstepError `CONFIG_INVALID`, and the codes of loading a spec.
 */
export async function loadMock(
  project: Project,
  provider: Provider,
  loading: MockLoading = {},
): Promise<ProviderMock> {
  const file = mockModule(project, provider);
  if (file === undefined) return loadSpecMock(specFile(project, provider), provider, loading);
  const { load = loadModule } = loading;
  const { mock } = await load(file);
  if (isMock(mock)) return mock;
  throw new LockstepError(
    'CONFIG_INVALID',
    `Failed to load ${file}: it exports no mock. Write "export const mock = defineMock({ ... })".`,
  );
}

/**
 * A mock that answers from a spec alone. A YAML parser and a compiler are loaded only here.
 *
 * @throws LockstepError `SPEC_INVALID`, and the other codes of loading a spec.
 */
export async function loadSpecMock(
  file: string,
  provider: Provider,
  { tell = () => {}, isReload = false }: Omit<MockLoading, 'load'> = {},
): Promise<ProviderMock> {
  const read = readSpecFile(file);
  // Nobody waits for it while modules are loaded.
  read.catch(() => {});
  const [{ loadSpec }, { compileSpec }, { specOnlyMock }, { checkSchemas, checkServed }] = await Promise.all([
    import('../spec/load-spec.ts'),
    import('../spec/compile-spec.ts'),
    import('../mock/spec-only-mock.ts'),
    import('./check-schemas.ts'),
  ]);
  const loaded = await loadSpec(file, '3.x', read);
  const check = isReload ? checkSchemas : checkServed;
  check(file, loaded, tell);
  return specOnlyMock(provider, compileSpec(loaded.table));
}

function isMock(value: unknown): value is ProviderMock {
  return (
    typeof value === 'object' &&
    value !== null &&
    'provider' in value &&
    'spec' in value &&
    'handlers' in value
  );
}
