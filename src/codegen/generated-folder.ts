import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

export interface StaleFile {
  readonly file: string;
  readonly state: 'missing' | 'changed' | 'superfluous';
}

/** How a folder differs from what it should hold, by file name. */
export async function staleFiles(folder: string, wanted: ReadonlyMap<string, string>): Promise<StaleFile[]> {
  const present = await filesIn(folder);
  const superfluous = present
    .filter((name) => !wanted.has(name))
    .map((name) => ({ file: join(folder, name), state: 'superfluous' as const }));
  const checked = await Promise.all(
    [...wanted].map(async ([name, text]): Promise<StaleFile[]> => {
      const file = join(folder, name);
      if (!present.includes(name)) return [{ file, state: 'missing' }];
      return (await readFile(file, 'utf8')) === text ? [] : [{ file, state: 'changed' }];
    }),
  );
  return [...checked.flat(), ...superfluous];
}

/** Brings a folder up to date and says what was stale. Each file is replaced as a whole or not at all. */
export async function updateFolder(
  folder: string,
  wanted: ReadonlyMap<string, string>,
): Promise<StaleFile[]> {
  const stale = await staleFiles(folder, wanted);
  await mkdir(folder, { recursive: true });
  for (const { file, state } of stale) {
    if (state === 'superfluous') await rm(file);
    else await replaceFile(file, wanted.get(basename(file)) ?? '');
  }
  return stale;
}

/** What `lockstep generate` writes into every folder of its own. */
const MANIFEST = 'manifest.json';

/** Folders that were generated for providers which are no more; others are not ours to judge. */
export async function leftFolders(parent: string, wanted: readonly string[]): Promise<StaleFile[]> {
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
  const strange = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(parent, name));
  const left = await Promise.all(
    strange
      .filter((folder) => !wanted.includes(folder))
      .map(async (folder) => ((await filesIn(folder)).includes(MANIFEST) ? [folder] : [])),
  );
  return left.flat().map((file) => ({ file, state: 'superfluous' }));
}

/** Removes such folders, and says which there were. */
export async function removeLeftFolders(parent: string, wanted: readonly string[]): Promise<StaleFile[]> {
  const left = await leftFolders(parent, wanted);
  for (const { file } of left) await rm(file, { recursive: true });
  return left;
}

async function replaceFile(file: string, text: string): Promise<void> {
  const draft = `${file}.tmp`;
  await writeFile(draft, text);
  await rename(draft, file);
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
