import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './run.ts';

const PROJECTS = resolve(import.meta.dirname, 'projects');
export const ROOT: string = resolve(import.meta.dirname, '../..');

/** Where consumers are made of the packed package. */
export interface Workshop {
  readonly folder: string;
  /** The file of the package. */
  readonly tarball: string;
}

/** An empty project with the package and others in it. */
export async function installed(
  { folder, tarball }: Workshop,
  name: string,
  packages: readonly string[],
  flags: readonly string[] = [],
): Promise<string> {
  const project = join(folder, name);
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  await npmInstall(project, [...flags, tarball, ...packages]);
  return project;
}

export async function npmInstall(project: string, args: readonly string[]): Promise<void> {
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...args], project);
}

/** A copy of a project of ours, beneath one in which its packages are installed. */
export function copied(project: string, name: string): string {
  const copy = join(project, name);
  cpSync(join(PROJECTS, name), copy, { recursive: true });
  return copy;
}

/** The versions that this project is tested with: `vitest@4.1.12`. */
export function pinned(...names: readonly string[]): readonly string[] {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return names.map((name) => `${name}@${devDependencies[name]}`);
}

/** The test files that the README shows, as a project of their own. */
export function writeReadmeTests(project: string): void {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const tests = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].flatMap(([, code = '']) =>
    code.includes("from 'vitest'") ? [code] : [],
  );
  if (tests.length < 2) throw new Error('The README was to show a test of a mock and one of factories.');
  mkdirSync(join(project, 'readme'));
  for (const [index, code] of tests.entries())
    writeFileSync(join(project, `readme/shown-${index}.test.ts`), code);
}
