import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshenBuild, staleness } from './fresh-build.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fresh-build-'));
});

afterEach(() => rmSync(root, { recursive: true }));

/** A file that was last changed at a time, in seconds. */
function place(path: string, time: number): void {
  const file = join(root, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, time, time);
}

test('Without dist there is nothing to measure, and without a build that is an error.', () => {
  expect(staleness(root)).toBe('dist is missing');
  expect(() => freshenBuild(root, false, () => undefined)).toThrow('dist is missing');
});

test('A source that is newer than dist makes it stale; a test and a fixture do not.', () => {
  place('dist/main.js', 100);
  place('src/mock/answer.ts', 90);
  place('src/mock/answer.test.ts', 110);
  place('src/mock/answer.fixture.ts', 110);
  expect(staleness(root)).toBeUndefined();
  place('src/mock/answer.ts', 110);
  expect(staleness(root)).toBe('dist is older than src/mock/answer.ts');
});

test('The page of the inspector makes dist stale as well: its components and its styles.', () => {
  place('dist/main.js', 100);
  place('ui/views/state.test.tsx', 110);
  expect(staleness(root)).toBeUndefined();
  place('ui/design.css', 110);
  expect(staleness(root)).toBe('dist is older than ui/design.css');
});

test('A stale dist can be measured as it is, and the run says so.', () => {
  place('dist/main.js', 100);
  place('lockstep.config.ts', 110);
  const told: string[] = [];
  freshenBuild(root, false, (line) => told.push(line));
  expect(told).toEqual(['dist is older than lockstep.config.ts; measured as it is.']);
});
