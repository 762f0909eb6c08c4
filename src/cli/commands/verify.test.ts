import { readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { BOOKS, projectWith } from '../project.fixture.ts';
import { lockstep } from '../terminal.fixture.ts';

const TIBIOT = resolve('contract-tests/tibiot/recordings');

function har(url: string, body: string, more: object = {}): string {
  const message = { httpVersion: 'HTTP/1.1', cookies: [], headers: [], headersSize: -1, bodySize: -1 };
  return JSON.stringify({
    log: {
      version: '1.2',
      creator: { name: 'test', version: '1' },
      _evidence: { source: 'live', date: '2026-11-01' },
      entries: [
        {
          startedDateTime: '2026-11-01T00:00:00Z',
          time: 1,
          request: { ...message, method: 'GET', url, queryString: [] },
          response: {
            ...message,
            status: 200,
            statusText: 'OK',
            headers: [{ name: 'content-type', value: 'application/json' }],
            content: { size: body.length, mimeType: 'application/json', text: body },
            redirectURL: '',
          },
          cache: {},
          timings: { send: 0, wait: 1, receive: 0 },
          ...more,
        },
      ],
    },
  });
}

const GOOD = '{"code": 0, "books": [{"id": 1, "title": "Emma"}]}';

function booksProject(recording: string): Promise<string> {
  return projectWith({
    'specs/books/openapi.yaml': BOOKS,
    'contract-tests/books/recordings/list.har': recording,
  });
}

test('all four providers verify clean against the mock and against their specs', async () => {
  const { status, stdout } = await lockstep(['verify', '--target', 'none', '--target', 'mock']);
  expect(status).toBe(0);
  expect(stdout.match(/^matched /gm)).toHaveLength(24);
  expect(stdout).toContain('prove nothing about the provider');
});

test('one provider alone can be verified', async () => {
  const { status, stdout } = await lockstep(['verify', 'smartproxy']);
  expect(status).toBe(0);
  expect(stdout).not.toContain('tibiot');
});

test('a recording that breaks its spec is one line and status 1', async () => {
  const cwd = await booksProject(
    har(
      'https://books.example/books',
      '{"code": 0, "books": [{"id": "1", "title": "Emma"}, {"id": "2", "title": "Persuasion"}]}',
    ),
  );
  const { status, stdout } = await lockstep(['verify', '--target', 'none'], { cwd });
  expect(status).toBe(1);
  expect(stdout.split('\n').filter((line) => line.startsWith('breaking'))).toEqual([
    expect.stringMatching(
      /^breaking numeric-string books\/listBooks at none, .*\/books\/\*\/id.*integer.*string/,
    ),
  ]);
});

test('a recording of an operation that the spec lacks says which one is near', async () => {
  const cwd = await booksProject(har('https://books.example/boks', GOOD));
  const { status, stdout } = await lockstep(['verify'], { cwd });
  expect(status).toBe(1);
  expect(stdout).toMatch(/operation-undocumented .*GET \/books/);
});

test('json and junit are written to files, whole or not at all', async () => {
  const cwd = await booksProject(har('https://books.example/books', GOOD));
  const args = [
    'verify',
    '--target',
    'none',
    '--reporter',
    'text',
    '--reporter',
    'json=out/report.json',
    '--reporter',
    'junit=out/report.xml',
  ];
  const { status, stdout } = await lockstep(args, { cwd });
  expect(status).toBe(0);
  expect(stdout).toContain('matched books/listBooks');
  expect(JSON.parse(await readFile(join(cwd, 'out/report.json'), 'utf8'))).toMatchObject({
    schemaVersion: 1,
    targets: ['none'],
    operations: [
      {
        provider: 'books',
        operation: 'listBooks',
        target: 'none',
        verdict: 'matched',
        exchanges: 1,
        evidence: ['live'],
      },
    ],
    findings: [],
  });
  expect(await readFile(join(cwd, 'out/report.xml'), 'utf8')).toContain('<testsuites');
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['report.json', 'report.xml']);
});

test('json goes to stdout where no file is named, and nothing else does', async () => {
  const { stdout } = await lockstep(['verify', 'yunshop', '--reporter', 'json']);
  expect(JSON.parse(stdout).schemaVersion).toBe(1);
});

test('severities below the one asked for do not fail the run', async () => {
  const synthetic = JSON.stringify({ _evidence: { source: 'synthetic', date: '2026-11-01' } });
  const cwd = await booksProject(
    har('https://books.example/books', '{"code": 0, "books": "none"}', JSON.parse(synthetic)),
  );
  expect((await lockstep(['verify', '--target', 'none'], { cwd })).status).toBe(0);
  expect((await lockstep(['verify', '--target', 'none', '--fail-on', 'risky'], { cwd })).status).toBe(1);
});

test('recordings elsewhere are found by a pattern', async () => {
  const cwd = await booksProject(har('https://books.example/books', GOOD));
  await writeFile(join(cwd, 'capture.har'), har('https://books.example/books', '{"code": 1}'));
  const { stdout } = await lockstep(['verify', 'books', '--target', 'none', '--recordings', '*.har'], {
    cwd,
  });
  expect(stdout).toContain('1 exchange');
  expect(await lockstep(['verify', '--recordings', 'none/*.har'], { cwd })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('no file matches --recordings "none/*.har"'),
  });
});

test('a pattern without a provider chooses those whose files it matches, and of their files the recordings', async () => {
  const { status, stdout } = await lockstep([
    ...['verify', '--target', 'none', '--recordings', 'contract-tests/tibiot/**'],
  ]);
  expect(status).toBe(0);
  expect(stdout).toContain('tibiot/');
  expect(stdout).not.toContain('eiotclub');
});

test('recordings may lie in folders of their own within that of their provider', async () => {
  const cwd = await booksProject(har('https://books.example/books', GOOD));
  const folder = join(cwd, 'contract-tests/books/recordings/2026');
  await mkdir(folder);
  await writeFile(join(folder, 'more.har'), har('https://books.example/books', GOOD));
  const { stdout } = await lockstep(['verify', '--target', 'none'], { cwd });
  expect(stdout).toContain('2 exchanges');
});

test('a HAR that is cut off in the middle is one message with its place', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-har-'));
  const [name = ''] = readdirSync(TIBIOT).filter((file) => file.endsWith('.har'));
  await cp(join(TIBIOT, name), join(folder, 'cut.har'));
  const text = await readFile(join(folder, 'cut.har'), 'utf8');
  await writeFile(join(folder, 'cut.har'), text.slice(0, text.length / 2));
  const { status, stdout, stderr } = await lockstep([
    'verify',
    'tibiot',
    '--recordings',
    join(folder, '*.har'),
  ]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/cut\.har.*ends early/);
  expect(stderr.split('\n')).toHaveLength(1);
});

test('a provider without recordings cannot be verified: a green run has checked something', async () => {
  const cwd = await projectWith({ 'specs/books/openapi.yaml': BOOKS });
  expect(await lockstep(['verify'], { cwd })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('no recorded exchange'),
  });
});

test.each([
  [['verify', '--target', 'prod'], /--target cannot be "prod"; expected mock, none, prism, live or a URL/],
  [['verify', '--reporter', 'yaml'], /--reporter cannot be "yaml"; expected text, json, junit/],
  [['verify', '--reporter', 'json', '--reporter', 'junit'], /two reporters would write to stdout/],
  [['verify', '--fail-on', 'info'], /--fail-on cannot be "info"/],
  [['verify', 'tibbiot'], /no provider "tibbiot"/],
])('%j is bad usage', async (args, message) => {
  const { status, stderr } = await lockstep(args);
  expect(stderr).toMatch(message);
  expect(status).toBe(2);
});

test('a report that cannot be written is one message', async () => {
  const { status, stderr } = await lockstep([
    'verify',
    'yunshop',
    '--reporter',
    'json=package.json/report.json',
  ]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/Failed to write .*package\.json\/report\.json/);
});
