import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { expect, test } from 'vitest';
import type { Finding } from '../../drift/finding.ts';
import { finding, reportOf, row } from '../../report/sample-report.fixture.ts';
import { parseSpec } from '../../spec/load-spec.ts';
import { BOOKS, projectWith } from '../project.fixture.ts';
import { lockstep, type Session } from '../terminal.fixture.ts';

const BOOK = '/components/schemas/Book';
const at = { provider: 'books', operation: 'listBooks' } as const;

const missing = finding({
  ...at,
  code: 'property-missing',
  pointer: '/books/*/title',
  specPointer: `${BOOK}/required`,
  expected: 'title',
  received: null,
  fingerprint: 'aaaaaaaaaaaaaaaa',
});
const isNull = finding({
  ...at,
  code: 'null-not-allowed',
  pointer: '/books/*/id',
  specPointer: `${BOOK}/properties/id/type`,
  expected: 'integer',
  received: null,
  fingerprint: 'bbbbbbbbbbbbbbbb',
});
const status = finding({
  ...at,
  code: 'status-undocumented',
  pointer: '',
  specPointer: '/paths/~1books/get/responses',
  expected: ['200'],
  received: 429,
  fingerprint: 'cccccccccccccccc',
});
const changed = finding({
  ...at,
  code: 'status-changed',
  pointer: '',
  specPointer: '',
  received: 500,
  fingerprint: 'dddddddddddddddd',
});

interface Project {
  readonly root: string;
  readonly spec: () => Promise<string>;
  readonly accept: (...args: readonly string[]) => Promise<Session>;
}

async function projectOf(
  findings: readonly Finding[],
  files: Readonly<Record<string, string>> = {},
): Promise<Project> {
  const report = JSON.stringify(reportOf([row(at)], findings));
  const root = await projectWith({ 'specs/books/openapi.yaml': BOOKS, 'report.json': report, ...files });
  return {
    root,
    spec: () => readFile(join(root, 'specs/books/openapi.yaml'), 'utf8'),
    accept: (...args) => lockstep(['accept', ...args], { cwd: root }),
  };
}

const DIFF = `--- a/specs/books/openapi.yaml
+++ b/specs/books/openapi.yaml
@@ -18,6 +18,8 @@
                 oneOf:
                   - $ref: "#/components/schemas/BookList"
                   - $ref: "#/components/schemas/Failure"
+        "429":
+          description: Seen at live on 2026-11-20; not documented.
 components:
   schemas:
     BookList:
@@ -40,9 +42,9 @@
           enum: [1, 2]
     Book:
       type: object
-      required: [id, title]
+      required: [id]
       properties:
         id:
-          type: integer
+          type: [integer, "null"]
         title:
           type: string`;

test('A dry run prints a unified diff of the lines that change, and writes nothing.', async () => {
  const { accept, spec, root } = await projectOf([missing, isNull, status]);
  const { status: exit, stdout, stderr } = await accept('report.json', '--dry-run');
  expect(exit).toBe(0);
  expect(stdout).toBe(DIFF);
  expect(stderr.split('\n')).toEqual([
    'accepted property-missing books/listBooks, response /books/*/title: made title optional (/components/schemas/Book/required/1).',
    'accepted null-not-allowed books/listBooks, response /books/*/id: allowed null (/components/schemas/Book/properties/id/type).',
    'accepted status-undocumented books/listBooks, response: added 429, with no word of its body (/paths/~1books/get/responses).',
    'Accepted 3 of 3 findings.',
  ]);
  expect(await spec()).toBe(BOOKS);

  const again = await accept('report.json');
  expect(again).toMatchObject({ status: 0, stdout: '' });
  expect(again.stderr).toContain('Next: lockstep generate, then lockstep verify.');
  expect(await spec()).toBe(applyPatch(BOOKS, `${stdout}\n`));
  expect(await lockstep(['lint'], { cwd: root })).toMatchObject({ status: 0 });
});

test('Accepted once more, the same report changes nothing.', async () => {
  const { accept, spec } = await projectOf([missing, isNull, status]);
  await accept('report.json');
  const once = await spec();
  const { status: exit, stderr } = await accept('report.json');
  expect(exit).toBe(0);
  expect(stderr.match(/changed nothing, since the spec has it already\.$/gm)).toHaveLength(3);
  expect(stderr).not.toContain('Next:');
  expect(await spec()).toBe(once);
  expect((await accept('report.json', '--dry-run')).stdout).toBe('');
});

test('What no edit puts right is left, with the reason and what a person does, and the rest is written.', async () => {
  const { accept, spec } = await projectOf([changed, missing]);
  const { status: exit, stderr } = await accept('report.json');
  expect(exit).toBe(1);
  expect(stderr).toContain(
    'left status-changed books/listBooks, response: The recording says one thing and the target another, and the spec allows both. Check state and credentials at the target;',
  );
  expect(stderr).toContain('Accepted 1 of 2 findings.');
  expect(await spec()).toBe(BOOKS.replace('[id, title]', '[id]'));
});

test('Findings can be chosen by their fingerprints, at whatever targets they were made.', async () => {
  const elsewhere = { ...isNull, target: 'mock' };
  const { accept, spec } = await projectOf([changed, missing, isNull, elsewhere]);
  const { status: exit, stderr } = await accept('report.json', '--only', 'bbbbbbbbbbbbbbbb');
  expect(exit).toBe(0);
  expect(stderr).toContain('Accepted 2 of 2 findings.');
  expect(await spec()).toBe(
    BOOKS.replace('id:\n          type: integer', 'id:\n          type: [integer, "null"]'),
  );
});

test('A report without findings is accepted as it is.', async () => {
  const { accept } = await projectOf([]);
  expect(await accept('report.json')).toEqual({ status: 0, stdout: '', stderr: 'Accepted 0 of 0 findings.' });
  const { status: exit, stderr } = await accept('report.json', '--only', 'x');
  expect(exit).toBe(2);
  expect(stderr).toContain('the report has no finding "x". The report has no findings');
});

test('A spec in JSON, and of no provider, is edited where --spec says.', async () => {
  const { root: document } = parseSpec('books.yaml', BOOKS);
  const text = `${JSON.stringify(document, null, 4)}\n`;
  const unknown = { ...missing, provider: 'somebody' };
  const { accept, root } = await projectOf([unknown], { 'deep/openapi.json': text });
  const dry = await accept('report.json', '--spec', 'deep/openapi.json', '--dry-run');
  expect(dry.stdout).toContain('--- a/deep/openapi.json');
  expect(dry.stdout.match(/^[+-] .*$/gm)).toEqual([
    '-                    "id",',
    '-                    "title"',
    '+                    "id"',
  ]);
  expect(await accept('report.json', '--spec', 'deep/openapi.json')).toMatchObject({ status: 0 });
  const written = await readFile(join(root, 'deep/openapi.json'), 'utf8');
  expect(written).toBe(applyPatch(text, `${dry.stdout}\n`));
});

test.each<[string, readonly string[], string]>([
  ['no report', [], 'expected REPORT, received none'],
  [
    'an unknown fingerprint',
    ['report.json', '--only', 'x'],
    'Expected one of aaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbb',
  ],
  ['a report that is not there', ['none.json'], 'Failed to read the report none.json: ENOENT'],
  [
    'a report that is none',
    ['lockstep.config.js'],
    'Failed to read the report lockstep.config.js:1:1: it is not JSON',
  ],
  ['a spec that is not there', ['report.json', '--spec', 'none.yaml'], 'none.yaml'],
  ['a spec that is none', ['report.json', '--spec', 'report.json'], 'Expected an OpenAPI 3.1 document'],
])('With %s the command does not run.', async (_, args, words) => {
  const { accept, spec } = await projectOf([missing, isNull]);
  const { status: exit, stdout, stderr } = await accept(...args);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  expect(stderr).toContain(words);
  expect(await spec()).toBe(BOOKS);
});

test('Findings of an unknown provider, or of two for one spec, stop the command before it writes.', async () => {
  const { accept, spec } = await projectOf([missing, { ...isNull, provider: 'gone' }]);
  const unknown = await accept('report.json');
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain('there is no provider "gone"');
  const two = await accept('report.json', '--spec', 'specs/books/openapi.yaml');
  expect(two.status).toBe(2);
  expect(two.stderr).toContain(
    '--spec is one spec, and the findings are about books, gone; choose with --only',
  );
  expect(await spec()).toBe(BOOKS);
});

test('A spec that cannot be written makes the exit status 2, and stays as it is.', async () => {
  // Where the draft would be written stands a folder.
  const { accept, spec } = await projectOf([missing], { 'specs/books/openapi.yaml.tmp/note': '' });
  const { status: exit, stderr } = await accept('report.json');
  expect(exit).toBe(2);
  expect(stderr).toContain('Failed to write');
  expect(await spec()).toBe(BOOKS);
});
