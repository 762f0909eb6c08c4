import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BOOKS, projectWith } from '../project.fixture.ts';
import { lockstep } from '../terminal.fixture.ts';

const NARROWER = BOOKS.replace(
  '        title:\n          type: string',
  '        title:\n          type: integer',
);
const MORE = BOOKS.replace('enum: [1, 2]', 'enum: [1, 2, 3]\n          x-lockstep-open-enum: Seen.').replace(
  '    Book:\n',
  '    Other:\n      type: string\n    Book:\n',
);
const ADDED = `${BOOKS}        subtitle:\n          type: string\n`;

const cwd = await projectWith({
  'old.yaml': BOOKS,
  'same.yml': BOOKS.replace('All books', 'Every book'),
  'new.yaml': NARROWER,
  'open.yaml': MORE,
  'added.yaml': ADDED,
  'broken.yaml': BOOKS.replace('schemas/Book"', 'schemas/Boook"'),
  'older.yaml': BOOKS.replace('openapi: 3.1.0', 'openapi: 3.0.3'),
  'lockstep.config.js': 'export default {};',
});

test('Two specs that allow the same have no changes, whatever the config.', async () => {
  expect(await lockstep(['diff', 'old.yaml', 'same.yml'], { cwd })).toEqual({
    status: 0,
    stdout: 'No changes.',
    stderr: '',
  });
});

test('A document of OpenAPI 3.0 may be compared with one of 3.1.', async () => {
  expect(await lockstep(['diff', 'older.yaml', 'old.yaml'], { cwd })).toMatchObject({
    status: 0,
    stdout: 'No changes.',
  });
});

test('A change is a line that says what, where and what it means.', async () => {
  expect(await lockstep(['diff', 'old.yaml', 'new.yaml'], { cwd })).toEqual({
    status: 1,
    stdout: `breaking type-changed listBooks, response /books/*/title: another type, OLD "string", NEW "integer" (NEW /components/schemas/Book/properties/title/type).

1 change: 1 breaking.`,
    stderr: '',
  });
});

test.each([
  ['added.yaml', 'breaking', 0],
  ['added.yaml', 'risky', 0],
  ['added.yaml', 'additive', 1],
  ['open.yaml', 'breaking', 1],
  ['same.yml', 'additive', 0],
])('%s with --fail-on %s ends with %i.', async (file, severity, status) => {
  expect((await lockstep(['diff', 'old.yaml', file, '--fail-on', severity], { cwd })).status).toBe(status);
});

test('As JSON, the changes are data, and go to a file where one is named.', async () => {
  const args = [
    'diff',
    'old.yaml',
    'added.yaml',
    '--reporter',
    'text',
    '--reporter',
    'json=out/changes.json',
  ];
  const { status, stdout } = await lockstep(args, { cwd });
  expect([status, stdout.split('\n').at(-1)]).toEqual([0, '1 change: 1 additive.']);
  expect(JSON.parse(await readFile(join(cwd, 'out/changes.json'), 'utf8'))).toEqual({
    schemaVersion: 1,
    old: { file: 'old.yaml', title: 'Books', version: '2026-01-01' },
    new: { file: 'added.yaml', title: 'Books', version: '2026-01-01' },
    summary: { findings: { breaking: 0, risky: 0, additive: 1, info: 0 } },
    findings: [
      expect.objectContaining({
        code: 'property-undocumented',
        severity: 'additive',
        operations: ['listBooks'],
        pointer: '/books/*/subtitle',
        specPointer: '/components/schemas/Book/properties/subtitle',
      }),
    ],
  });
});

test('JSON alone is all that stdout holds.', async () => {
  const { stdout } = await lockstep(['diff', 'old.yaml', 'old.yaml', '--reporter', 'json'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({ findings: [] });
});

test.each<[what: string, args: readonly string[], message: RegExp]>([
  ['one file', ['old.yaml'], /expected OLD NEW, received old\.yaml/],
  ['three files', ['old.yaml', 'new.yaml', 'same.yml'], /expected OLD NEW/],
  ['a file that is not there', ['old.yaml', 'none.yaml'], /none\.yaml: ENOENT/],
  ['a file with a dangling reference', ['broken.yaml', 'old.yaml'], /Boook".*nothing stands there/],
  [
    'an unknown format',
    ['old.yaml', 'new.yaml', '--reporter', 'xml'],
    /cannot be "xml"; expected text, json/,
  ],
  ['a format without its file', ['old.yaml', 'new.yaml', '--reporter', 'json='], /cannot be "json="/],
  [
    'two reports for stdout',
    ['old.yaml', 'new.yaml', '--reporter', 'json', '--reporter', 'text'],
    /two reporters would write to stdout/,
  ],
  ['info as the severity that fails', ['old.yaml', 'new.yaml', '--fail-on', 'info'], /cannot be "info"/],
])('It cannot run with %s, and says why.', async (_, args, message) => {
  const { status, stdout, stderr } = await lockstep(['diff', ...args], { cwd });
  expect(stderr).toMatch(message);
  expect([status, stdout]).toEqual([2, '']);
});

test('The help names its options.', async () => {
  const { status, stdout } = await lockstep(['diff', '--help'], { cwd });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Usage: lockstep diff OLD NEW \[options\]\n(?:.*\n)*.*--fail-on SEVERITY/);
});
