/**
 * Runs the tests of `lockstep/msw` with MSW 3, on a Node that it runs on: both are installed into a folder of
 * their own, which is removed at the end.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PACKAGES = ['msw@^3.0.0', 'node@^24.0.0'];
const TEN_MINUTES = 600_000;

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'lockstep-msw3-'));
try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  // This project lets no package in that its own Node cannot run; these two run each other.
  run('npm', ['install', '--no-audit', '--no-fund', '--no-engine-strict', ...PACKAGES], folder);
  run(join(folder, 'node_modules/.bin/node'), [join(root, 'scripts/msw3-suite.ts'), folder], root);
} catch (error) {
  // What ran has said why on its own.
  console.error(`The tests with MSW 3 failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(command: string, parameters: readonly string[], cwd: string): void {
  execFileSync(command, parameters, { cwd, stdio: 'inherit', timeout: TEN_MINUTES });
}
