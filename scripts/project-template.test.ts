import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { lockstep } from '../src/cli/terminal.fixture.ts';

const root = resolve(import.meta.dirname, '..');
const template = resolve(root, 'templates/project');

function packageAt(file: string): {
  version: string;
  devDependencies: Readonly<Record<string, string>>;
  engines: object;
} {
  return JSON.parse(readFileSync(file, 'utf8'));
}

test('What the project of lockstep init has generated is fresh; npm run generate:template makes it so.', async () => {
  expect(await lockstep(['generate', '--check'], { cwd: template })).toMatchObject({ status: 0 });
});

test('The spec and the recording of its example keep the rules.', async () => {
  expect(await lockstep(['lint'], { cwd: template })).toMatchObject({ status: 0 });
});

test('It asks for the versions that this project is tested with.', () => {
  const own = packageAt(resolve(root, 'package.json'));
  const { devDependencies, engines } = packageAt(resolve(template, 'package.template.json'));
  const { lockstep: version, ...others } = devDependencies;
  expect(version).toBe(`^${own.version}`);
  expect(own.devDependencies).toMatchObject(others);
  expect(engines).toEqual(own.engines);
});
