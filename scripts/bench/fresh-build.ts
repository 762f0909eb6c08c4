import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where what goes into `dist` lies. */
const SOURCES = [
  'src',
  'specs',
  'generated',
  'mocks',
  'ui',
  'scripts/build',
  'lockstep.config.ts',
  'package.json',
];
const ENTRY = join('dist', 'main.js');

/**
 * Sees to it that `dist` is what its sources say, since that is what users run.
 *
 * @throws Error where there is none, or where it cannot be built.
 */
export function freshenBuild(root: string, build: boolean, tell: (line: string) => void): void {
  const reason = staleness(root);
  if (reason === undefined) return;
  if (!build) {
    if (!existsSync(join(root, ENTRY))) throw new Error('dist is missing. Run it again without --no-build.');
    tell(`${reason}; measured as it is.`);
    return;
  }
  tell(`${reason}: running "npm run build".`);
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0)
    throw new Error(`"npm run build" ended with status ${status}. Mend the build, then run it again.`);
}

/** Why `dist` is not to be trusted; `undefined` where it is as new as every source. */
export function staleness(root: string): string | undefined {
  const entry = join(root, ENTRY);
  if (!existsSync(entry)) return 'dist is missing';
  const built = statSync(entry).mtimeMs;
  const newer = SOURCES.flatMap((name) => sourceFiles(join(root, name))).find(
    (file) => statSync(file).mtimeMs > built,
  );
  return newer === undefined ? undefined : `dist is older than ${newer.slice(root.length + 1)}`;
}

function sourceFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|css|html)$/.test(name) && !/\.(test|test-d|fixture)\.tsx?$/.test(name))
    .map((name) => join(path, name));
}
