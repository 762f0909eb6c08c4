import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { FIELDS } from '../../mock/faults/fault-fields.ts';
import { ACTIONS } from '../../server/control-actions.ts';
import { lockstep } from '../terminal.fixture.ts';

/** Runs `lockstep mock` until `visit` is done with the URL that it prints. */
async function whileServing<T>(
  args: readonly string[],
  visit: (url: string) => Promise<T>,
): Promise<{ visited: T; lines: string[]; status: number }> {
  const lines: string[] = [];
  let listening: (url: string) => void = () => undefined;
  let stop: () => void = () => undefined;
  const ready = new Promise<string>((resolve) => {
    listening = resolve;
  });
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const running = lockstep(['mock', '--port', '0', ...args], {
    print: (line) => {
      lines.push(line);
      listening(line.split(' ').at(-1) ?? '');
    },
    tell: (line) => lines.push(line),
    stopped: () => stopped,
  });
  try {
    const url = await Promise.race([ready, running.then(() => Promise.reject(new Error(lines.join('\n'))))]);
    const visited = await visit(url);
    stop();
    return { visited, lines, status: (await running).status };
  } finally {
    stop();
  }
}

test('the mock serves all four providers and stops when it is asked to', async () => {
  const { visited, lines, status } = await whileServing([], async (url) => {
    const providers = await (await fetch(`${url}/_lockstep/providers`)).json();
    const products = await (
      await fetch(`${url}/smartproxy/pub/user-product/list?app_key=mock-app-key`)
    ).json();
    return { ids: providers.map(({ id }: { id: string }) => id), total: products.data.total_count };
  });
  expect(visited.ids).toEqual(['eiotclub', 'smartproxy', 'tibiot', 'yunshop']);
  expect(visited.total).toBeGreaterThanOrEqual(41);
  expect(lines.filter((line) => line.includes('operation'))).toHaveLength(4);
  expect(lines.at(-1)).toMatch(/^lockstep mock listening on http:\/\/127\.0\.0\.1:\d+$/);
  expect(status).toBe(0);
});

test('the page of the inspector is named at the start, and is left out where it is not wanted', async () => {
  const named = await whileServing([], async (url) => (await fetch(`${url}/_lockstep/about`)).json());
  expect(named.visited).toMatchObject({
    version: expect.stringMatching(/^\d/),
    state: 'memory',
    inspector: true,
  });
  expect(named.lines.some((line) => /\/_lockstep\/ +Inspector/.test(line))).toBe(true);
  const bare = await whileServing(
    ['--no-inspector'],
    async (url) => (await fetch(`${url}/_lockstep/`)).status,
  );
  expect([bare.visited, bare.lines.some((line) => line.includes('Inspector'))]).toEqual([404, false]);
});

test('one provider, a scenario, a seed and a clock can be chosen', async () => {
  const args = [
    '--provider',
    'smartproxy',
    '--scenario',
    'smartproxy/empty',
    '--seed',
    '7',
    '--clock',
    '2026-01-31T08:00:00Z',
  ];
  const { visited } = await whileServing(args, async (url) => ({
    state: await (await fetch(`${url}/_lockstep/state`)).json(),
    clock: await (await fetch(`${url}/_lockstep/clock`)).json(),
  }));
  expect(Object.keys(visited.state)).toEqual(['smartproxy']);
  expect(visited.state.smartproxy.products).toEqual([]);
  expect(visited.clock).toEqual({ now: '2026-01-31T08:00:00.000Z', running: false });
});

async function booksFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-'));
  const file = join(folder, 'My Books.yaml');
  await writeFile(
    file,
    `openapi: 3.1.0
info: { title: Books, version: '1' }
paths:
  /books:
    get:
      operationId: listBooks
      responses:
        '200':
          description: All books
          content:
            application/json:
              schema: { type: array, items: { $ref: '#/components/schemas/Book' } }
              example: [{ id: 1, title: Emma }]
  /books/{id}:
    get:
      operationId: getBook
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses:
        '200':
          description: One book
          content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } }
components:
  schemas:
    Book:
      type: object
      required: [id, title]
      properties: { id: { type: integer }, title: { type: string, minLength: 1 } }
`,
  );
  return file;
}

test('a spec alone is served from what its paths show, its examples and its schemas', async () => {
  const { visited } = await whileServing(['--spec', await booksFile()], async (url) => ({
    list: await (await fetch(`${url}/my-books/books`)).json(),
    book: await (await fetch(`${url}/my-books/books/1`)).json(),
    missing: (await fetch(`${url}/my-books/books/7`)).status,
    refused: (await fetch(`${url}/my-books/books/seven`)).status,
  }));
  expect(visited).toEqual({
    list: [{ id: 1, title: 'Emma' }],
    book: { id: 1, title: 'Emma' },
    missing: 404,
    refused: 422,
  });
});

test.each([[[]], [['--watch']]])('a spec is looked for where the command is run (%j)', async (more) => {
  const file = await booksFile();
  const args = ['mock', '--spec', basename(file), '--explain', ...more];
  expect(await lockstep(args, { cwd: dirname(file) })).toMatchObject({ status: 0, stderr: '' });
});

test('--explain prints what answers each operation, and serves nothing', async () => {
  const file = await booksFile();
  const text = await lockstep(['mock', '--spec', file, '--explain']);
  expect(text).toMatchObject({ status: 0, stderr: '' });
  expect(text.stdout.trimEnd().split('\n')).toEqual([
    'my-books: 2 operations, 2 with state',
    '  GET    /books       list books',
    '  GET    /books/{id}  read books (key id from {id})',
  ]);
  const json = await lockstep(['mock', '--spec', file, '--explain', '--json']);
  expect(JSON.parse(json.stdout)).toEqual([
    {
      provider: 'my-books',
      operations: [
        expect.objectContaining({ operation: 'listBooks', does: 'list', resource: 'books' }),
        expect.objectContaining({ operation: 'getBook', does: 'read', resource: 'books' }),
      ],
    },
  ]);
});

test('--explain tells of handlers as well, and --json alone is refused', async () => {
  const { stdout } = await lockstep(['mock', '--provider', 'smartproxy', '--explain']);
  expect(stdout).toMatch(
    /^smartproxy: 1 operation, 1 by a handler\n {2}GET {4}\/pub\/user-product\/list {2}handler/,
  );
  const alone = await lockstep(['mock', '--json']);
  expect([alone.status, alone.stderr]).toEqual([2, expect.stringContaining('--json')]);
  const prism = await lockstep(['mock', '--engine', 'prism', '--explain']);
  expect([prism.status, prism.stderr]).toEqual([2, expect.stringContaining('--explain')]);
});

test('a port in use is one message and status 2', async () => {
  const { visited } = await whileServing(['--provider', 'smartproxy'], (url) =>
    lockstep(['mock', '--provider', 'smartproxy', '--port', new URL(url).port]),
  );
  expect(visited.status).toBe(2);
  expect(visited.stderr).toMatch(
    /^Failed to listen on 127\.0\.0\.1:\d+: the port is in use\..*--port \(0 picks a free one\)\.$/,
  );
});

/** A spec file whose one operation takes a parameter of this schema. */
async function specWith(schema: object): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'lockstep-spec-')), 'flawed.json');
  const parameters = [{ name: 'q', in: 'query', schema }];
  const get = { operationId: 'ask', parameters, responses: { '200': { description: 'An answer.' } } };
  const info = { title: 'Flawed', version: '1' };
  await writeFile(file, JSON.stringify({ openapi: '3.1.0', info, paths: { '/ask': { get } } }));
  return file;
}

test.each(['([', '(a+)+$'])(
  'a pattern that is not enforced, %s, is told in one line with its place',
  async (pattern) => {
    const file = await specWith({ type: 'string', pattern });
    const { lines, visited } = await whileServing(
      ['--spec', file],
      async (url) => (await fetch(`${url}/flawed/ask?q=zz`)).status,
    );
    expect(lines[0]).toMatch(
      /flawed\.json: not enforced, .*: \/paths\/~1ask\/get\/parameters\/0\/schema\/pattern$/,
    );
    expect(visited).toBe(200);
  },
);

test('a schema that can be none is refused at the start, with its place', async () => {
  const { status, stdout, stderr } = await lockstep([
    'mock',
    '--port',
    '0',
    '--spec',
    await specWith({ type: 'objct' }),
  ]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(
    /\/paths\/~1ask\/get\/parameters\/0\/schema\/type is "objct"\. Expected one of string, .*Correct it/,
  );
});

test('the scenarios of every provider are listed, and nothing is served', async () => {
  const { status, stdout } = await lockstep(['mock', '--scenarios']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^ {2}tibiot\/large +204 pools with more than 10,000 cards$/m);
  expect(stdout).toMatch(/^\+ yunshop\/expired +no package is in use any more$/m);
  expect(stdout).toMatch(/^\+ tibiot\/account-unverified +every call answers code 403 \(assumed\)$/m);
  for (const id of ['eiotclub', 'smartproxy', 'tibiot', 'yunshop'])
    expect(stdout).toMatch(new RegExp(`^ {2}${id}/typical `, 'm'));
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('+ may stand after another one, as in large+expired.');
});

test('a scenario may build upon another at the start, and one that a provider does not have is refused', async () => {
  const args = ['--provider', 'yunshop', '--scenario', 'large+expired', '--clock', '+3d'];
  const { visited } = await whileServing(args, async (url) => ({
    scenario: await (await fetch(`${url}/_lockstep/scenario`)).json(),
    clock: await (await fetch(`${url}/_lockstep/clock`)).json(),
  }));
  expect(visited.scenario.inForce).toEqual({ yunshop: 'large+expired' });
  expect(visited.clock.running).toBe(true);
  const refused = await lockstep(['mock', '--scenario', 'yunshop/batch-fails']);
  expect([refused.status, refused.stderr]).toEqual([
    2,
    expect.stringMatching(/there is no scenario "batch-fails"\. Expected one of yunshop\/typical, /),
  ]);
  expect(refused.stderr).not.toContain('tibiot');
});

test('sessions end and are limited as the options say', async () => {
  const { visited } = await whileServing(
    ['--provider', 'tibiot', '--sessions', '2', '--session-idle', '1s'],
    async (url) => {
      const statusIn = async (name: string) =>
        (await fetch(`${url}/_lockstep/clock`, { headers: { 'x-lockstep-session': name } })).status;
      const first = [await statusIn('a'), await statusIn('b')];
      await new Promise((resolve) => setTimeout(resolve, 1100));
      return [...first, await statusIn('b')];
    },
  );
  expect(visited).toEqual([200, 503, 200]);
});

test.each([
  ['--sessions', '0', 'a whole number from 1 to 100000'],
  ['--session-idle', '10', 'a time from 1s to 30d'],
  ['--session-idle', '31d', 'a time from 1s to 30d'],
])('%s %s is refused with what was expected', async (option, value, expected) => {
  const { status, stderr } = await lockstep(['mock', option, value]);
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining(`${option} cannot be "${value}"; expected ${expected}`),
  ]);
});

test('the help names every kind of fault, and calls of the control API that there are', async () => {
  const { stdout } = await lockstep(['mock', '--help']);
  for (const kind of Object.keys(FIELDS)) expect(stdout).toContain(kind);
  const [, notes = ''] = stdout.split('While it runs');
  const calls = [...notes.matchAll(/\b(GET|POST|PUT|DELETE) \/_lockstep\/([a-z]+)/g)].map(
    ([, method = '', name = '']) => [name, Object.keys(ACTIONS[name] ?? {}).includes(method)],
  );
  expect(calls).toEqual(
    ['scenario', 'clock', 'faults', 'faults', 'state', 'state', 'reset', 'journal', 'sessions'].map(
      (name) => [name, true],
    ),
  );
});
