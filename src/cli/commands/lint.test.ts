import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExitStatus } from '../io.ts';
import { lockstep } from '../terminal.fixture.ts';

const CONFIG = `const provider = (id) => ({ id, title: id, credentials: [], secrets: [] });
export default { providers: [provider('good'), provider('bad'), provider('marked'), provider('broken'), provider('absent'), { ...provider('zoned'), timeZone: 'Asia/Nowhere' }] };
`;

const GOOD = `openapi: 3.1.0
info: { title: Good, version: "1" }
servers:
  - url: https://api.example.com
paths:
  /pools:
    get:
      operationId: listPools
      responses:
        "200": { description: Any. }
`;

const BAD = GOOD.replace('listPools', 'ListPools').replace('example.com', 'example.com/v1');

const MARKED = `${GOOD}components:
  schemas:
    Pool:
      type: string
      enum: [a]
      x-lockstep-open-enum: Clients have seen others.
      x-lockstep-assumed: >-
        The page lost
        its nesting.
`;

const DANGLING = GOOD.replace('{ description: Any. }', "{ $ref: '#/components/responses/None' }");

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockstep-lint-'));
  await writeFile(join(folder, 'lockstep.config.mjs'), CONFIG);
  const specs = { good: GOOD, bad: BAD, marked: MARKED, broken: DANGLING, zoned: GOOD };
  for (const [id, text] of Object.entries(specs)) {
    await mkdir(join(folder, 'specs', id), { recursive: true });
    await writeFile(join(folder, 'specs', id, 'openapi.yaml'), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly status: ExitStatus;
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
}

async function lint(args: readonly string[], cwd: string = folder): Promise<Outcome> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const print = (line: string) => stdout.push(line);
  const { status } = await lockstep(['lint', ...args], { cwd, print, tell: (line) => stderr.push(line) });
  return { status, stdout, stderr };
}

test('A time zone that nobody knows is a problem of its provider.', async () => {
  const { status, stdout } = await lint(['zoned']);
  expect(stdout).toEqual([
    'provider zoned: timeZone is "Asia/Nowhere", which the IANA time zone database does not have',
  ]);
  expect(status).toBe(1);
});

test('A spec that keeps the rules is told in a summary, with nothing on stdout.', async () => {
  expect(await lint(['good'])).toEqual({
    status: 0,
    stdout: [],
    stderr: [expect.stringMatching(/^Checked 1 spec against \d+ rules: no problems\.$/)],
  });
});

test('Every problem is one line, in the order of the file, and makes the exit status 1.', async () => {
  const { status, stdout, stderr } = await lint(['good', 'bad']);
  expect(status).toBe(1);
  expect(stdout).toEqual([
    expect.stringMatching(/^specs\/bad\/openapi\.yaml:4:5 server-host \/servers\/0\/url: The URL .*\.$/),
    expect.stringMatching(
      /^specs\/bad\/openapi\.yaml:8:7 operation-id \/paths\/~1pools\/get\/operationId: The operationId .*\.$/,
    ),
  ]);
  expect(stderr).toEqual([expect.stringMatching(/^Checked 2 specs against \d+ rules: 2 problems\.$/)]);
});

test('A spec that is named twice is checked once.', async () => {
  expect((await lint(['bad', 'bad'])).stdout).toHaveLength(2);
});

test('Files are named as seen from the project, wherever in it the command runs.', async () => {
  const { stdout } = await lint(['bad'], join(folder, 'specs'));
  expect(stdout[0]).toMatch(/^specs\/bad\//);
});

test('Assumptions and open enumerations are listed with their places, and are no problem.', async () => {
  expect(await lint(['good', 'marked', '--assumptions'])).toEqual({
    status: 0,
    stdout: [
      'specs/marked/openapi.yaml:16:7 /components/schemas/Pool/x-lockstep-open-enum: Clients have seen others.',
      'specs/marked/openapi.yaml:17:7 /components/schemas/Pool/x-lockstep-assumed: The page lost its nesting.',
    ],
    stderr: ['1 assumption and 1 open enumeration in 2 specs.'],
  });
});

test('A spec whose operations cannot be read, though no rule says why, makes the exit status 2.', async () => {
  const { status, stdout, stderr } = await lint(['bad', 'broken']);
  expect(status).toBe(2);
  expect(stdout).toHaveLength(2);
  expect(stderr[0]).toMatch(/#\/components\/responses\/None.*nothing stands there/);
});

test('A file that is not there makes the exit status 2, and the others are still checked.', async () => {
  const { status, stdout, stderr } = await lint(['absent', 'bad']);
  expect(status).toBe(2);
  expect(stdout).toHaveLength(2);
  expect(stderr).toEqual([
    expect.stringMatching(/specs.absent.openapi\.yaml/),
    expect.stringMatching(/^Checked 1 spec .*: 2 problems\.$/),
  ]);
});

test('A provider that is not known makes the exit status 2.', async () => {
  const { status, stdout, stderr } = await lint(['god']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: [] });
  expect(stderr).toEqual([expect.stringContaining('no provider "god"')]);
});
