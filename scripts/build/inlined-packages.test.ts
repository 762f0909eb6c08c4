import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { licencesOf } from './inlined-packages.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inlined-'));
});

afterEach(() => rmSync(root, { recursive: true }));

/** A module of an installed package. */
function install(name: string, licence?: string): string {
  const folder = join(root, 'node_modules', name);
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3' }));
  if (licence !== undefined) writeFileSync(join(folder, 'LICENSE.md'), licence);
  return join(folder, 'dist', 'index.js');
}

test('Each package whose code is in the bundle is named once, with its licence; our own modules are not.', () => {
  const module = install('@scope/small', 'Keep this notice.');
  const text = licencesOf([join(root, 'src', 'a.ts'), module, join(module, '..', 'other.js')]);
  expect(text.match(/@scope\/small 1\.2\.3/g)).toHaveLength(1);
  expect(text).toContain('Keep this notice.');
});

test('A part of a package that has a package.json of its own is under the licence of the package.', () => {
  const part = join(install('whole', 'Keep this notice.'), '..', '..', 'hooks');
  mkdirSync(part);
  writeFileSync(join(part, 'package.json'), '{"name":"whole-hooks"}');
  const text = licencesOf([join(part, 'hooks.js')]);
  expect(text).toContain('whole 1.2.3');
  expect(text).not.toContain('whole-hooks');
});

test('A package without a licence is refused by name.', () => {
  expect(() => licencesOf([install('bare')])).toThrow('bare has no licence');
});
