import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json-value.ts';
import { entry, har } from '../../replay/traffic.fixture.ts';
import { BOOKS, projectWith } from '../project.fixture.ts';
import { lockstep } from '../terminal.fixture.ts';

const URL = 'https://books.example/books';

function books(text: string, url: string = URL, more: JsonObject = {}): JsonObject {
  const content = { size: text.length, mimeType: 'application/json', text };
  return entry(url, {}, { content, ...more });
}

const GOOD = books('{"code": 0, "books": [{"id": 1, "title": "Emma"}]}');
const BAD = books('{"code": 0, "books": [{"id": "1", "title": "Emma"}, {"id": "2", "title": "Persuasion"}]}');

function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  return projectWith({ 'lockstep.config.js': 'export default 1;', 'api.yaml': BOOKS, ...files });
}

test('Traffic that keeps the spec is clean, with no config and no provider.', async () => {
  const cwd = await folderWith({ 'a.har': har([GOOD]) });
  const { status, stdout, stderr } = await lockstep(['check', 'api.yaml', 'a.har'], { cwd });
  expect([status, stderr]).toEqual([0, 'Checked 1 of 1 entry.']);
  expect(stdout).toContain('matched api/listBooks at none, 1 exchange, evidence: live of 2026-02-03');
});

test('What drifted is one line for each cause, and status 1.', async () => {
  const cwd = await folderWith({ 'a.har': har([GOOD, BAD, BAD]) });
  const { status, stdout } = await lockstep(['check', 'api.yaml', 'a.har'], { cwd });
  expect(status).toBe(1);
  expect(stdout.match(/^breaking .*/gm)).toEqual([
    expect.stringMatching(
      /^breaking numeric-string api\/listBooks at none, response \/books\/\*\/id: .*4 values in 2 exchanges/,
    ),
  ]);
});

test('The files of a folder are one traffic, and what was left out of it is one line.', async () => {
  const cwd = await folderWith({
    'captures/a.har': har([books('', 'https://cdn.example/app.js'), GOOD]),
    'captures/2026/b.har': har([
      books('', URL, { status: 0 }),
      books('', URL, { status: 304 }),
      books('', 'wss://books.example/live'),
      books('', URL, { content: { size: 3 } }),
      books('', URL, { content: { text: '*', encoding: 'base64' } }),
    ]),
    'captures/notes.txt': 'none of it',
  });
  const { status, stderr } = await lockstep(['check', 'api.yaml', 'captures'], { cwd });
  expect(status).toBe(0);
  expect(stderr).toBe(
    'Checked 1 of 7 entries; left out: 1 not under https://books.example, 1 without a response, 1 without the body that was there, 1 from a cache, 1 not HTTP (data:, websocket), 1 not readable (the first: captures/2026/b.har: at /log/entries/4/response/content/text, base64 was expected, but "*" stands there).',
  );
});

test('Where nothing lies under a server, the line says that any host was taken for it.', async () => {
  const cwd = await folderWith({ 'a.har': har([books('{"code": 1}', 'http://localhost:3000/books')]) });
  const { status, stderr } = await lockstep(['check', 'api.yaml', 'a.har'], { cwd });
  expect(status).toBe(0);
  expect(stderr).toBe(
    "Checked 1 of 1 entry. None lies under https://books.example, so any host was taken for the API's; --base says where it lies.",
  );
});

test('A base says where the API lies.', async () => {
  const staging = books('{"code": 1}', 'http://localhost:3000/api/books');
  const cwd = await folderWith({ 'a.har': har([GOOD, staging]) });
  const args = ['check', 'api.yaml', 'a.har', '--base', 'http://localhost:3000/api/'];
  expect(await lockstep(args, { cwd })).toMatchObject({
    status: 0,
    stderr: 'Checked 1 of 2 entries; left out: 1 not under http://localhost:3000/api.',
  });
});

test('Evidence and severity are those that were asked for.', async () => {
  const cwd = await folderWith({ 'a.har': har([BAD]) });
  const args = ['check', 'api.yaml', 'a.har', '--evidence', 'synthetic'];
  expect((await lockstep(args, { cwd })).status).toBe(0);
  expect(
    await lockstep([...args, '--fail-on', 'risky', '--reporter', 'json=out.json'], { cwd }),
  ).toMatchObject({
    status: 1,
    stdout: '',
  });
  expect(JSON.parse(await readFile(join(cwd, 'out.json'), 'utf8')).findings).toMatchObject([
    { provider: 'api', severity: 'risky', assumed: true, evidence: ['synthetic'] },
  ]);
});

test.each([
  [['nowhere.har'], /Failed to read traffic from nowhere\.har: ENOENT/],
  [['empty'], /Failed to read traffic from empty: the folder has no HAR file/],
  [['none.har'], /nothing was checked\. Checked 0 of 0 entries\./],
  [['none.har', '--base', 'books'], /Failed to take "books" as a base URL/],
  [['none.har', '--evidence', 'rumour'], /--evidence cannot be "rumour"; expected live, sandbox/],
  [['none.har', '--reporter', 'yaml'], /lockstep check: --reporter cannot be "yaml"/],
  [['api.yaml'], /api\.yaml.*it is not JSON/],
  [['cut.har'], /cut\.har: the file ends early/],
  [[], /expected SPEC TRAFFIC, received api\.yaml/],
])('%j cannot be checked: one message, and status 2.', async (args, message) => {
  const cwd = await folderWith({ 'none.har': har([]), 'cut.har': har([GOOD]).slice(0, 300) });
  await mkdir(join(cwd, 'empty'));
  const { status, stdout, stderr } = await lockstep(['check', 'api.yaml', ...args], { cwd });
  expect(stderr).toMatch(message);
  expect([status, stdout]).toEqual([2, '']);
});

test('Traffic of other hosts alone is no clean run where a base is given.', async () => {
  const cwd = await folderWith({ 'a.har': har([GOOD]) });
  const { status, stderr } = await lockstep(['check', 'api.yaml', 'a.har', '--base', 'https://api.example'], {
    cwd,
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/nothing was checked.*1 not under https:\/\/api\.example/);
});

test('A spec that is none is told as such.', async () => {
  const cwd = await folderWith({ 'a.har': har([GOOD]) });
  await writeFile(join(cwd, 'other.yaml'), 'swagger: "2.0"');
  expect(await lockstep(['check', 'other.yaml', 'a.har'], { cwd })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('other.yaml'),
  });
});

test('On demand, the place in the spec and what was received stand under the finding.', async () => {
  const cwd = await folderWith({ 'a.har': har([BAD]) });
  const { status, stdout } = await lockstep(['check', 'api.yaml', 'a.har', '--context'], { cwd });
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^breaking numeric-string .*\n {4}api\.yaml:46\n {4}45 \| +id:\n {2}> 46 \| +type: integer\n {4}47 \| +title:\n {4}received \/books\/0\/id\n {4}\{\n {2}> {3}"id": "1",\n {6}"title": "Emma"\n {4}\}\n\n/,
  );
  const idle = ['check', 'api.yaml', 'a.har', '--context', '--reporter', 'json'];
  expect(await lockstep(idle, { cwd })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--context is for the text report'),
  });
});

test('A document of OpenAPI 3.0 is read as its author meant it.', async () => {
  const older = BOOKS.replace('openapi: 3.1.0', 'openapi: 3.0.3')
    .replace('          type: string\n', '          type: string\n          nullable: true\n')
    .replace('          const: 0\n', '          enum: [0]\n');
  const cwd = await folderWith({
    'old.yaml': older,
    'a.har': har([books('{"code": 0, "books": [{"id": 1, "title": null}]}')]),
  });
  expect(await lockstep(['check', 'old.yaml', 'a.har'], { cwd })).toMatchObject({ status: 0 });
  expect((await lockstep(['check', 'api.yaml', 'a.har'], { cwd })).stdout).toContain('null-not-allowed');
});

test('What is called like a secret is not shown.', async () => {
  const spec = BOOKS.replace(
    '        title:',
    '        token: { type: string, maxLength: 3 }\n        title:',
  );
  const body = '{"code": 0, "books": [{"id": 1, "title": "Emma", "token": "s3cr3t-s3cr3t"}]}';
  const cwd = await folderWith({ 'secret.yaml': spec, 'a.har': har([books(body)]) });
  const { status, stdout } = await lockstep(['check', 'secret.yaml', 'a.har', '--context'], { cwd });
  expect(status).toBe(1);
  expect(stdout).toContain('received "***"');
  expect(stdout).not.toContain('s3cr3t');
});

test('Traffic that is older than it may be is a finding, on the day of the run and not before.', async () => {
  const cwd = await folderWith({ 'a.har': har([GOOD]) });
  const on = (day: string, ...more: readonly string[]) =>
    lockstep(['check', 'api.yaml', 'a.har', '--max-age', '90d', ...more], {
      cwd,
      now: () => Date.parse(day),
    });
  expect(await on('2026-05-04', '--fail-on', 'risky')).toMatchObject({ status: 0 });
  const late = await on('2026-05-05');
  expect(late.status).toBe(0);
  expect(late.stdout).toMatch(
    /^risky evidence-expired api\/listBooks at none, evidence: .* expected "90d", received "2026-02-03"/,
  );
  expect(late.stdout).toContain(
    'matched api/listBooks at none, 1 exchange, evidence: live of 2026-02-03 (91 days old)',
  );
  expect(await on('2026-05-05', '--fail-on', 'risky')).toMatchObject({ status: 1 });
  expect(await on('2026-05-05', '--reporter', 'json')).toMatchObject({
    stdout: expect.stringMatching(/"date": "2026-05-05",\s+"maxAge": "90d"/),
  });
});

test('An age that is none is refused before anything is read.', async () => {
  const { status, stderr } = await lockstep(['check', 'gone.yaml', 'gone.har', '--max-age', '90']);
  expect(status).toBe(2);
  expect(stderr).toContain('lockstep check: --max-age cannot be "90"; expected days, weeks, months or years');
});
