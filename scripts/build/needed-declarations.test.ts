import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { neededDeclarations, removeOthers } from './needed-declarations.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'declarations-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function place(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

test('What an entry names stays, also where a type is imported in place; the rest goes, with empty folders.', () => {
  const entry = place(
    'entries/index.d.ts',
    "export { a } from '../a.ts';\nimport type { X } from 'external';",
  );
  const named = place('a.d.ts', "export declare const a: import('./deep/b.js').B;");
  const inPlace = place('deep/b.d.ts', 'export interface B {}');
  const unneeded = place('other/c.d.ts', 'export interface C {}');

  removeOthers(folder, neededDeclarations([entry]));

  expect([entry, named, inPlace].every(existsSync)).toBe(true);
  expect(existsSync(dirname(unneeded))).toBe(false);
});

test('A declaration that is not there is an error with its path, and nothing is removed.', () => {
  const entry = place('index.d.ts', "export * from './gone.ts';");
  expect(() => neededDeclarations([entry])).toThrow('gone.d.ts');
});
