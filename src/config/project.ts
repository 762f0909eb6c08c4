import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LockstepError } from '../errors/lockstep-error.ts';
import type { Provider } from '../provider/provider.ts';
import { configFlaw } from './config-flaw.ts';
import type { LockstepConfig } from './define-config.ts';
import { type LoadModule, loadModule } from './load-module.ts';

/** Where a project keeps its five folders, and what its config says. */
export interface Project {
  /** Holds `specs/`, `generated/` and `contract-tests/`. */
  readonly root: string;
  /** Holds `mocks/`: the root, or the compiled form of the providers that come with the package. */
  readonly codeRoot: string;
  readonly providers: readonly Provider[];
}

const CONFIG_NAMES = [
  'lockstep.config.ts',
  'lockstep.config.mts',
  'lockstep.config.js',
  'lockstep.config.mjs',
];

/**
 * The project that a folder belongs to; without a config in it or above it, the providers that come with the package.
 *
 * @throws LockstepError `CONFIG_INVALID`
 */
export async function loadProject(folder: string, load: LoadModule = loadModule): Promise<Project> {
  const own = findConfig(folder);
  if (own !== undefined) {
    return { root: dirname(own), codeRoot: dirname(own), providers: (await readConfig(own, load)).providers };
  }
  const shipped = shippedConfig();
  const codeRoot = dirname(shipped);
  const config = await readConfig(shipped, load);
  return { root: packageRoot(codeRoot), codeRoot, providers: config.providers };
}

/** The config that comes with the package, in the form in which this file is there: as source, or built. */
function shippedConfig(): string {
  const name = `lockstep.config${extname(import.meta.url)}`;
  let url = new URL(name, import.meta.url);
  while (!existsSync(url)) url = new URL(`../${name}`, url);
  return fileURLToPath(url);
}

/** The config of the project that a folder belongs to, if it has one. */
export function findConfig(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const found = CONFIG_NAMES.map((name) => join(at, name)).find(existsSync);
    if (found !== undefined || at === dirname(at)) return found;
  }
}

function packageRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : packageRoot(dirname(folder));
}

async function readConfig(file: string, load: LoadModule): Promise<LockstepConfig> {
  const { default: config } = await load(file);
  const flaw = configFlaw(config);
  // What is without flaw is a config.
  if (flaw === undefined) return config as LockstepConfig;
  throw new LockstepError('CONFIG_INVALID', `Failed to read ${file}: ${flaw}.`);
}

/**
 * The providers that were asked for by id, each once; all where none was.
 *
 * @throws LockstepError `PROVIDER_UNKNOWN`, naming those that there are.
 */
export function chooseProviders(project: Project, ids: readonly string[]): readonly Provider[] {
  return ids.length === 0 ? project.providers : [...new Set(ids)].map((id) => chooseProvider(project, id));
}

/** @throws LockstepError `PROVIDER_UNKNOWN`, naming those that there are. */
export function chooseProvider({ providers }: Project, id: string): Provider {
  const found = providers.find((provider) => provider.id === id);
  if (found !== undefined) return found;
  throw new LockstepError(
    'PROVIDER_UNKNOWN',
    `Failed to choose a provider: there is no provider "${id}". Expected one of ${providers.map((provider) => provider.id).join(', ')}.`,
  );
}

export function specFile({ root }: Project, { id }: Provider): string {
  return join(root, 'specs', id, 'openapi.yaml');
}

export function generatedFolder({ root }: Project, { id }: Provider): string {
  return join(root, 'generated', id);
}

export function recordingsFolder({ root }: Project, { id }: Provider): string {
  return join(root, 'contract-tests', id, 'recordings');
}

/** Where it is kept when the provider itself last matched its recordings. */
export function proofFile({ root }: Project, { id }: Provider): string {
  return join(root, 'contract-tests', id, 'proof.json');
}

/** The module of a provider's mock, or `undefined` where it has none. */
export function mockModule({ codeRoot }: Project, { id }: Provider): string | undefined {
  return ['index.ts', 'index.mts', 'index.js', 'index.mjs']
    .map((name) => join(codeRoot, 'mocks', id, name))
    .find(existsSync);
}
