import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createFreshModules } from './fresh-modules.ts';

async function project(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'lockstep-fresh-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
  return root;
}

test.each(['ts', 'mjs'])(
  'What a module of kind %s imports is read again once it is forgotten.',
  async (kind) => {
    const root = await project({
      [`a.${kind}`]: `export { b } from './b.${kind}';`,
      [`b.${kind}`]: 'export const b = 1;',
    });
    const { load, forget } = await createFreshModules(root);
    const file = join(root, `a.${kind}`);
    expect((await load(file))['b']).toBe(1);
    await writeFile(join(root, `b.${kind}`), 'export const b = 2;');
    expect((await load(file))['b']).toBe(1);
    forget();
    expect((await load(file))['b']).toBe(2);
  },
);

test('Of a hundred versions of a module, those that were replaced are let go.', async () => {
  const root = await project({ 'a.mjs': "export { b } from './b.mjs';" });
  const { load, forget } = await createFreshModules(root);
  const versions: WeakRef<object>[] = [];
  for (let version = 0; version < 100; version += 1) {
    await writeFile(join(root, 'b.mjs'), `export const b = { version: ${version} };`);
    forget();
    const { b } = await load(join(root, 'a.mjs'));
    expect(b).toEqual({ version });
    versions.push(new WeakRef(b as object));
  }
  setFlagsFromString('--expose-gc');
  await new Promise((resolve) => setTimeout(resolve, 10));
  runInNewContext('gc')();
  expect(versions.filter((version) => version.deref() !== undefined).length).toBeLessThan(5);
});

test('A module that throws is refused with its file and its reason.', async () => {
  const root = await project({ 'a.mjs': "throw new Error('not today');" });
  const { load } = await createFreshModules(root);
  await expect(load(join(root, 'a.mjs'))).rejects.toThrow(/^Failed to load .*a\.mjs: not today$/);
});
