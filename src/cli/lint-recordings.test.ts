import { rm } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { BOOKS, projectWith } from './project.fixture.ts';
import { lockstep } from './terminal.fixture.ts';

const CONFIG = `export default {
  providers: [{ id: 'books', title: 'Books', credentials: [{ name: 'k', mock: 'mock-k', secret: true }], secrets: ['k'] }],
};
`;
const FILE = 'contract-tests/books/recordings/a.har';

async function lintWith(...queries: readonly string[]) {
  const entries = queries.map((query) => ({ request: { url: `https://books.example/books?${query}` } }));
  return lintText(JSON.stringify({ log: { entries } }));
}

async function lintText(recording: string, spec: string = BOOKS) {
  const cwd = await projectWith({
    'lockstep.config.js': CONFIG,
    'specs/books/openapi.yaml': spec,
    [FILE]: recording,
  });
  onTestFinished(() => rm(cwd, { recursive: true }));
  return lockstep(['lint'], { cwd });
}

test('A recording that holds a secret is refused by file, entry and place, without the value.', async () => {
  const { status, stdout, stderr } = await lintWith('page=1', 'k=h1dden&token=h2dden');
  expect(status).toBe(1);
  expect(stdout.split('\n')).toEqual([
    `${FILE}: entry 2, /request/url k: a secret is still there (provider secret).`,
    `${FILE}: entry 2, /request/url token: a secret is still there (secret field).`,
  ]);
  expect(stdout + stderr).not.toMatch(/h[12]dden/);
  expect(stderr).toMatch(/Checked 1 recording for secrets: 2\.\n.*lockstep redact/);
});

test('Placeholders, published credentials and identifiers are no secrets.', async () => {
  const { status, stdout, stderr } = await lintWith(
    'k=mock-k',
    'k=redacted',
    'token=xxxx&sign=00000',
    'iccid=89860119870100000012',
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect(stderr).toMatch(/Checked 1 recording for secrets: none\./);
});

test('A recording that cannot be read makes the exit status 2.', async () => {
  const { status, stderr } = await lintText('{"log":');
  expect(status).toBe(2);
  expect(stderr).toContain(`Failed to read the recording ${FILE}`);
});

test.each([
  ['lists', '{ type: string, enum: [bearer, mac] }', 0],
  ['does not list', '{ type: string }', 1],
])('A value that the spec %s under its name is told accordingly.', async (_, schema, status) => {
  const spec = BOOKS.replace(
    'summary: All books',
    `summary: All books\n      parameters:\n        - { name: token, in: query, schema: ${schema} }`,
  );
  expect(spec).not.toBe(BOOKS);
  const entries = [{ request: { url: 'https://books.example/books?token=bearer' } }];
  expect((await lintText(JSON.stringify({ log: { entries } }), spec)).status).toBe(status);
});

test('Where the spec cannot be read, recordings are checked all the same.', async () => {
  const entries = [{ request: { url: 'https://books.example/books?k=h1dden' } }];
  const { status, stdout } = await lintText(JSON.stringify({ log: { entries } }), 'openapi: [');
  expect(status).toBe(2);
  expect(stdout).toContain('a secret is still there (provider secret)');
});
