import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'peers');
/** Of an installation, in ms. */
const LIMIT = 300_000;

/** A package that is there only for comparison, and the file that runs it. */
export interface InstalledPeer {
  readonly version: string;
  readonly file: string;
}

/**
 * A package of `peers/` that is a command, installed from its lock on first use and after a change of the version.
 *
 * @throws Error where it is none of them, has no such command, or cannot be installed.
 */
export function installedPeer(
  name: string,
  command: string,
  tell: (line: string) => void,
  folder: string = FOLDER,
): InstalledPeer {
  const version = installedVersion(name, tell, folder);
  const home = join(folder, 'node_modules', name);
  const { bin = {} }: { readonly bin?: Readonly<Record<string, string>> } = readManifest(home);
  const file = bin[command];
  if (file === undefined)
    throw new Error(`${name} ${version} has no command "${command}". Look into its package.json.`);
  return { version, file: join(home, file) };
}

/**
 * The version of a package of `peers/`, which is installed as above.
 *
 * @throws Error where it is none of them, or cannot be installed.
 */
export function installedVersion(
  name: string,
  tell: (line: string) => void,
  folder: string = FOLDER,
): string {
  const { dependencies = {} }: { readonly dependencies?: Readonly<Record<string, string>> } =
    readManifest(folder);
  const wanted = dependencies[name];
  if (wanted === undefined)
    throw new Error(`${name} is not in ${join(folder, 'package.json')}. Add it there.`);
  const home = join(folder, 'node_modules', name);
  if (presentVersion(home) !== wanted) install(folder, `${name} ${wanted}`, tell);
  return wanted;
}

function readManifest(folder: string) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function presentVersion(home: string): string | undefined {
  return existsSync(join(home, 'package.json')) ? readManifest(home).version : undefined;
}

function install(folder: string, what: string, tell: (line: string) => void): void {
  tell(`${what} is not installed yet: running "npm ci" in scripts/bench/peers.`);
  const { status } = spawnSync('npm', ['ci', '--silent', '--ignore-scripts'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    timeout: LIMIT,
  });
  if (status === 0) return;
  throw new Error(
    `"npm ci" in ${folder} ended with status ${status}. Install it there by hand, then run the bench again.`,
  );
}
