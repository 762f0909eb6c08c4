import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { LockstepError } from '../../errors/lockstep-error.ts';
import { completePackage } from './complete-package.ts';
import type { PlannedFile } from './planned-file.ts';
import { templateFiles } from './template-files.ts';

/** What may be there already without being a project of Lockstep, and what a kept one has to say. */
const SHARED: Readonly<Record<string, string>> = {
  'README.md': '',
  'scripts/report.sh': '',
  '.github/workflows/contract.yml': '',
  'tsconfig.json':
    'it needs "allowImportingTsExtensions" and "noEmit", and the folders specs, generated, mocks and contract-tests in "include"',
};

/**
 * The files of a new project with its example. What is in the folder already is kept.
 *
 * @throws LockstepError `OUTPUT_FAILED` where something else has the place of a file, `CONFIG_INVALID` for a
 * `package.json` that cannot be completed.
 */
export async function planProject(root: string): Promise<readonly PlannedFile[]> {
  const template = await templateFiles('project');
  const isEmpty =
    (await glob('**/*.{js,jsx,cjs,ts,tsx,cts}', { cwd: root, ignore: ['**/node_modules/**'] })).length === 0;
  const planned = [...template].map(([path, text]) => planFile(root, path, text, isEmpty));
  return Promise.all(planned);
}

async function planFile(root: string, path: string, text: string, isEmpty: boolean): Promise<PlannedFile> {
  const file = join(root, path);
  if (!existsSync(file)) return { path, text, fate: 'new' };
  if (path === 'package.json') return completePackage(await readFile(file, 'utf8'), text, isEmpty);
  if (path === '.gitignore') return completeIgnored(await readFile(file, 'utf8'), text);
  const note = SHARED[path];
  if (note !== undefined) return { path, text: '', fate: 'kept', ...(note === '' ? {} : { note }) };
  throw new LockstepError(
    'OUTPUT_FAILED',
    `Failed to make a project in ${root}: ${path} is there already. Nothing was written. Move it away, or run "lockstep init" in an empty folder.`,
  );
}

function completeIgnored(own: string, template: string): PlannedFile {
  const present = new Set(own.split(/\r?\n/).map((line) => line.trim().replace(/^\/|\/$/g, '')));
  const added = template
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !present.has(line.replace(/\/$/, '')));
  const path = '.gitignore';
  if (added.length === 0) return { path, text: own, fate: 'kept' };
  const end = own === '' || own.endsWith('\n') ? '' : '\n';
  return { path, text: `${own}${end}${added.join('\n')}\n`, fate: 'completed', note: added.join(', ') };
}
