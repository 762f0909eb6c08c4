import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { readOriginals } from '../originals-store.ts';
import { projectWith } from '../project.fixture.ts';
import { lockstep } from '../terminal.fixture.ts';

const ICCID = '89860119870100000012';
const CONFIG = `export default {
  providers: [{ id: 'books', title: 'Books', credentials: [{ name: 'k', mock: 'mock-k', secret: true }], secrets: ['k'] }],
};
`;

function har(query: string): string {
  const entry = {
    request: { method: 'GET', url: `https://a.example/${query}`, headers: [] },
    response: { status: 200 },
  };
  return `${JSON.stringify({ log: { entries: [entry] } }, null, 2)}\n`;
}

async function project(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await projectWith({ 'lockstep.config.js': CONFIG, ...files });
  onTestFinished(() => rm(root, { recursive: true }));
  return root;
}

async function modeOf(file: string): Promise<number> {
  return (await stat(file)).mode & 0o777;
}

test('A HAR is redacted in place, the rules are told with counts, and never a value.', async () => {
  const cwd = await project({ 'a.har': har(`?token=h1dden&iccid=${ICCID}&x=${ICCID}`) });
  const { status, stdout, stderr } = await lockstep(['redact', 'a.har'], { cwd });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/^ +1 {2}ICCID$/),
    expect.stringMatching(/^ +1 {2}identifier field$/),
    expect.stringMatching(/^ +1 {2}secret field$/),
    'Redacted 3 values: a.har.',
  ]);
  const text = await readFile(join(cwd, 'a.har'), 'utf8');
  const url = String(JSON.parse(text).log.entries[0].request.url);
  const pseudonym = url.slice(-20);
  expect(url).toBe(`https://a.example/?token=xxxxxx&iccid=${pseudonym}&x=${pseudonym}`);
  expect(text + stderr).not.toMatch(/h1dden|89860119870100000012/);
  expect(await lockstep(['redact', 'a.har'], { cwd })).toMatchObject({
    status: 0,
    stderr: 'Nothing to redact: a.har.',
  });
  expect(await readFile(join(cwd, 'a.har'), 'utf8')).toBe(text);
});

test('Key and way back are kept for the owner alone, out of git, and secrets have no way back.', async () => {
  const cwd = await project({
    'a.har': har(`?token=h1dden&iccid=${ICCID}`),
    'b.har': har(`?phone=4915112345678&iccid=${ICCID}`),
  });
  execFileSync('git', ['init', '--quiet'], { cwd });
  await lockstep(['redact', 'a.har'], { cwd });
  const key = await readFile(join(cwd, '.lockstep/redaction.key'));
  await lockstep(['redact', 'b.har'], { cwd });
  expect(key).toHaveLength(32);
  expect(await readFile(join(cwd, '.lockstep/redaction.key'))).toEqual(key);
  expect(await modeOf(join(cwd, '.lockstep/redaction.key'))).toBe(0o600);
  expect(await modeOf(join(cwd, '.lockstep/originals.jsonl'))).toBe(0o600);
  const [own] = readOriginals(join(cwd, '.lockstep')).values();
  expect([...(own?.values() ?? [])].sort()).toEqual(['4915112345678', ICCID]);
  for (const name of ['a.har', 'b.har']) {
    const { url } = JSON.parse(await readFile(join(cwd, name), 'utf8')).log.entries[0].request;
    expect(own?.get(String(url).slice(-20))).toBe(ICCID);
  }
  const shown = execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], {
    cwd,
    encoding: 'utf8',
  });
  expect(shown).not.toContain('.lockstep');
});

test('With a provider, its own secrets and the parameters in its paths are known.', async () => {
  const spec = `openapi: 3.1.0
info: { title: Books, version: "1" }
paths:
  /shelves/{phone}:
    get: { operationId: getShelf, responses: { "200": { description: One. } } }
`;
  const cwd = await project({
    'a.har': har('shelves/4915112345678?k=abcd'),
    'specs/books/openapi.yaml': spec,
  });
  await lockstep(['redact', 'a.har', '--out', 'general.har'], { cwd });
  expect(await readFile(join(cwd, 'general.har'), 'utf8')).toBe(await readFile(join(cwd, 'a.har'), 'utf8'));
  await lockstep(['redact', 'a.har', '--provider', 'books', '--out', 'out/own.har'], { cwd });
  expect(await readFile(join(cwd, 'out/own.har'), 'utf8')).toMatch(/shelves\/49\d{11}\?k=xxxx/);
  expect(await readFile(join(cwd, 'out/own.har'), 'utf8')).not.toContain('4915112345678');
  expect(await readFile(join(cwd, 'a.har'), 'utf8')).toContain('4915112345678?k=abcd');
});

test('Outside of a project the key lies where the command runs.', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'lockstep-redact-'));
  onTestFinished(() => rm(cwd, { recursive: true }));
  await writeFile(join(cwd, 'a.har'), har('?token=h1dden'));
  expect(await lockstep(['redact', 'a.har'], { cwd })).toMatchObject({ status: 0 });
  expect(existsSync(join(cwd, '.lockstep/redaction.key'))).toBe(true);
  expect(existsSync(join(cwd, '.lockstep/originals.jsonl'))).toBe(false);
});

test.each([
  [['missing.har'], {}, /Failed to read the recording missing\.har: ENOENT/],
  [['a.har'], { 'a.har': '{' }, /Failed to read the recording a\.har: it is not JSON/],
  [['a.har', '--provider', 'bok'], { 'a.har': har('') }, /there is no provider "bok"/],
  [['a.har'], { 'a.har': har(''), '.lockstep/redaction.key': 'short' }, /expected 32 bytes, and it has 5/],
  [
    ['a.har'],
    { 'a.har': har(`?iccid=${ICCID}`), '.lockstep/originals.jsonl': '[]\n' },
    /originals\.jsonl: line 1 is none that lockstep wrote/,
  ],
  [['a.har', '--out', '.'], { 'a.har': har('') }, /Failed to write/],
  [[], {}, /FILE/],
] as const)(
  'What cannot be done (%j) makes the exit status 2 and leaves the file alone.',
  async (args, files, message) => {
    const cwd = await project(files);
    const { status, stderr } = await lockstep(['redact', ...args], { cwd });
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
    for (const [name, text] of Object.entries(files))
      expect(await readFile(join(cwd, name), 'utf8')).toBe(text);
  },
);

test('Bodies in which nothing could be looked for are counted, with the place of the first.', async () => {
  const body = gzipSync('{"token":"h1dden"}').toString('base64');
  const entry = (coding: string, text: string) => ({
    request: { method: 'GET', url: 'https://a.example/', headers: [] },
    response: {
      status: 200,
      headers: [{ name: 'Content-Encoding', value: coding }],
      content: { text, encoding: 'base64' },
    },
  });
  const picture = Buffer.from([0xff, 0xd8, 0xff, 0x00]).toString('base64');
  const entries = [
    entry('gzip', btoa('{"a":1}')),
    entry('gzip', body),
    entry('x-own', picture),
    entry('identity', picture),
  ];
  const cwd = await project({ 'a.har': JSON.stringify({ log: { entries } }) });
  const { status, stderr } = await lockstep(['redact', 'a.har'], { cwd });
  expect(status).toBe(0);
  expect(stderr.split('\n').slice(-2)).toEqual([
    'Not searched: 2 bodies are still packed (the first: entry 2, /response/content/text). A secret in there stays: record it unpacked, or take the entry out.',
    'Searched as bytes: 1 body is no text (the first: entry 4, /response/content/text). Only plain characters in there were looked at.',
  ]);
});

test('A file that is not UTF-8 is left alone.', async () => {
  const cwd = await project();
  await writeFile(join(cwd, 'a.har'), Uint8Array.of(0xff));
  expect(await lockstep(['redact', 'a.har'], { cwd })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('not UTF-8'),
  });
});

test('A key that git would commit is refused.', async () => {
  const cwd = await project({ 'a.har': har('?token=h1dden'), '.lockstep/.gitignore': '' });
  execFileSync('git', ['init', '--quiet'], { cwd });
  const { status, stderr } = await lockstep(['redact', 'a.har'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toMatch(/git does not ignore it. Add "\.lockstep\/" to \.gitignore/);
  expect(existsSync(join(cwd, '.lockstep/redaction.key'))).toBe(false);
  await writeFile(join(cwd, '.gitignore'), '.lockstep/\n');
  expect(await lockstep(['redact', 'a.har'], { cwd })).toMatchObject({ status: 0 });
});
