import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { staleFiles, updateFolder } from './generated-folder.ts';

const WANTED = new Map([
  ['a.ts', 'export const a = "套";\n'],
  ['b.json', '{}\n'],
]);

const newFolder = async () => join(await mkdtemp(join(tmpdir(), 'lockstep-generated-')), 'shop');

async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

test('A folder that is not there is made, and then nothing is stale.', async () => {
  const folder = await newFolder();
  const missing = [...WANTED.keys()].map((name) => ({ file: join(folder, name), state: 'missing' }));
  expect(await staleFiles(folder, WANTED)).toEqual(missing);
  expect(await updateFolder(folder, WANTED)).toEqual(missing);
  expect(await staleFiles(folder, WANTED)).toEqual([]);
  expect(await updateFolder(folder, WANTED)).toEqual([]);
});

test('A folder that was deleted comes back byte for byte.', async () => {
  const folder = await newFolder();
  await updateFolder(folder, WANTED);
  const before = await contentsOf(folder);
  await rm(folder, { recursive: true });
  await updateFolder(folder, WANTED);
  expect(await contentsOf(folder)).toEqual(before);
  expect(before).toEqual(WANTED);
});

test.each(['', '/', '/.', '/../shop'])(
  'Files that are changed, missing and superfluous are told, and mended, in a folder written with "%s" at its end.',
  async (end) => {
    const folder = await newFolder();
    await mkdir(folder);
    await writeFile(join(folder, 'a.ts'), 'export const a = 1;\n');
    await writeFile(join(folder, 'old.ts.tmp'), 'left over');
    const stale = [
      { file: join(folder, 'a.ts'), state: 'changed' },
      { file: join(folder, 'b.json'), state: 'missing' },
      { file: join(folder, 'old.ts.tmp'), state: 'superfluous' },
    ];
    expect(await staleFiles(`${folder}${end}`, WANTED)).toEqual(stale);
    expect(await contentsOf(folder)).toEqual(
      new Map([
        ['a.ts', 'export const a = 1;\n'],
        ['old.ts.tmp', 'left over'],
      ]),
    );
    expect(await updateFolder(`${folder}${end}`, WANTED)).toEqual(stale);
    expect(await contentsOf(folder)).toEqual(WANTED);
  },
);

test('A folder inside is not ours, and is left alone.', async () => {
  const folder = await newFolder();
  await mkdir(join(folder, 'mine'), { recursive: true });
  await updateFolder(folder, WANTED);
  expect(await staleFiles(folder, WANTED)).toEqual([]);
  expect((await readdir(folder)).sort()).toEqual(['a.ts', 'b.json', 'mine']);
});
