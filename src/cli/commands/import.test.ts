import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSpec } from '../../spec/load-spec.ts';
import { lockstep, type Session } from '../terminal.fixture.ts';

const NOW = Date.parse('2026-11-28T10:00:00Z');

const API = `openapi: 3.0.1
info: {title: Pets, version: "1"}
servers: [{url: "https://pets.example/v1"}]
paths:
  /pets/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses:
        "200":
          description: the pet
          content:
            application/json:
              schema: {type: object, required: [id], properties: {id: {type: integer}, name: {type: string}}}
`;

const PAGE = `# Show a pet

GET /api/pets/show

| Name | Location | Type | Required | Description |
|---|---|---|---|---|
| petId | query | integer | yes | the pet |
`;

const GATE = ['open', 'shut']
  .map(
    (verb) => `## ${verb} the door

**URL:** https://doors.example/gate

**Method:** POST

**Request parameters**

| Name | Required | Type | Description |
|---|---|---|---|
| action | yes | string | what to do |

**Request example**

\`\`\`json
{"action": "door.${verb}"}
\`\`\`

**Response example**

\`\`\`json
${verb === 'open' ? '{"since": "today"}' : '{"locked": true}'}
\`\`\`
`,
  )
  .join('\n');

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'lockstep-import-'));
  await mkdir(join(cwd, 'pages'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, 'pages', name), text);
  return cwd;
}

function importInto(cwd: string, ...args: readonly string[]): Promise<Session> {
  return lockstep(['import', ...args, '--provider', 'pets', '--out', 'out'], { cwd, now: () => NOW });
}

describe('lockstep import', () => {
  it('writes a draft and its doubts, and names the next step', async () => {
    const cwd = await folderWith({ 'api.yaml': API });
    const { status, stdout, stderr } = await importInto(cwd, 'pages/api.yaml');
    expect(status).toBe(0);
    expect(stdout).toBe(['out/openapi.yaml', 'out/DOUBTS.md'].join('\n'));
    expect(stderr).toContain('Read 1 operation from 1 file, with 0 doubts.');
    expect(stderr).toContain('lockstep mock --spec out/openapi.yaml');
    const text = await readFile(join(cwd, 'out/openapi.yaml'), 'utf8');
    expect(
      parseSpec('openapi.yaml', text).table.operations.map(({ method, path }) => `${method} ${path}`),
    ).toEqual(['GET /v1/pets/{id}']);
  });

  it('reads a page for people', async () => {
    const cwd = await folderWith({ 'page.md': PAGE });
    expect((await importInto(cwd, 'pages/page.md')).status).toBe(0);
    const text = await readFile(join(cwd, 'out/openapi.yaml'), 'utf8');
    const [operation] = parseSpec('openapi.yaml', text).table.operations;
    expect(operation).toMatchObject({
      path: '/api/pets/show',
      parameters: [{ name: 'petId', in: 'query', required: true }],
    });
    expect(text).toContain('x-lockstep-source: page.md:');
  });

  it('makes a draft that a mock serves at once', async () => {
    const cwd = await folderWith({ 'api.yaml': API });
    await importInto(cwd, 'pages/api.yaml');
    const answer = await answersOf(cwd, (url) => fetch(`${url}/openapi/v1/pets/7`));
    expect({ status: answer.status, body: await answer.json() }).toMatchObject({
      status: 200,
      body: { id: expect.any(Number) },
    });
  });

  it('makes operations of one address that a mock tells apart by the body', async () => {
    const cwd = await folderWith({ 'gate.md': GATE });
    await importInto(cwd, 'pages/gate.md');
    const ask = (url: string, action: string) =>
      fetch(`${url}/openapi/gate`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ action }),
      });
    const said = await answersOf(cwd, async (url) => [
      await (await ask(url, 'door.open')).json(),
      await (await ask(url, 'door.shut')).json(),
      (await ask(url, 'door.paint')).status,
    ]);
    expect(said).toEqual([{ since: expect.any(String) }, { locked: expect.any(Boolean) }, 422]);
    expect(await readFile(join(cwd, 'out/DOUBTS.md'), 'utf8')).toContain('seems to choose the operation');
  });

  /** What a mock of the draft answers while it runs. */
  async function answersOf<T>(cwd: string, ask: (url: string) => Promise<T>): Promise<T> {
    let stop: () => void = () => undefined;
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    let tell: (url: string) => void = () => undefined;
    const listening = new Promise<string>((resolve) => {
      tell = resolve;
    });
    const spec = join(cwd, 'out/openapi.yaml');
    const running = lockstep(['mock', '--spec', spec, '--port', '0', '--strict'], {
      print: (line) => {
        const [, url] = /listening on (\S+)/.exec(line) ?? [];
        if (url !== undefined) tell(url);
      },
      stopped: () => stopped,
    });
    const url = await Promise.race([
      listening,
      running.then(({ stderr }) => Promise.reject(new Error(stderr))),
    ]);
    const answered = await ask(url);
    stop();
    expect((await running).status).toBe(0);
    return answered;
  }

  it('leaves what is there as it is, and puts a newer version beside it', async () => {
    const cwd = await folderWith({ 'api.yaml': API });
    await importInto(cwd, 'pages/api.yaml');
    const before = await readFile(join(cwd, 'out/openapi.yaml'), 'utf8');
    await writeFile(join(cwd, 'pages/api.yaml'), API.replace('required: [id], ', ''));
    const { stdout, stderr } = await importInto(cwd, 'pages/api.yaml');
    expect(stdout).toContain('out/openapi.2026-11-28.yaml');
    expect(stderr).toContain('lockstep diff out/openapi.yaml out/openapi.2026-11-28.yaml');
    expect(await readFile(join(cwd, 'out/openapi.yaml'), 'utf8')).toBe(before);
    const diff = await lockstep(['diff', 'out/openapi.yaml', 'out/openapi.2026-11-28.yaml'], { cwd });
    expect(diff.stdout).toContain('property');
  });

  it('writes nothing where the page says the same as before', async () => {
    const cwd = await folderWith({ 'api.yaml': API });
    await importInto(cwd, 'pages/api.yaml');
    const { stdout, stderr } = await importInto(cwd, 'pages/api.yaml');
    expect({ stdout, files: (await readdir(join(cwd, 'out'))).sort() }).toEqual({
      stdout: '',
      files: ['DOUBTS.md', 'openapi.yaml'],
    });
    expect(stderr).toContain('Nothing has changed');
  });

  it('reads the others where one page of a folder is broken, and says so by its status', async () => {
    const cwd = await folderWith({ 'a.yaml': 'openapi: 3.0.0\npaths: [', 'api.yaml': API });
    const { status, stderr } = await importInto(cwd, 'pages');
    expect(status).toBe(1);
    expect(stderr).toMatch(/a\.yaml:\d+: The page was not read/);
    expect(stderr).toContain('Read 1 operation from 2 files');
  });

  it.each([
    ['what is not there', 'gone.md', 'Failed to read gone.md'],
    ['Swagger 2', 'pages/old.yaml', 'it is Swagger 2.0'],
    ['a page without an operation', 'pages/none.md', 'no operation was found'],
  ])('refuses %s and writes nothing', async (_what, given, message) => {
    const cwd = await folderWith({
      'old.yaml': 'swagger: "2.0"\npaths: {}\n',
      'none.md': '# Welcome\n\nHello.\n',
    });
    const { status, stderr } = await importInto(cwd, given);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(await readdir(cwd)).toEqual(['pages']);
  });
});
