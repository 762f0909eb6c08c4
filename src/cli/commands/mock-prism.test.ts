import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { installFakePrism } from '../../prism/fake-prism.fixture.ts';
import { BOOKS, projectWith } from '../project.fixture.ts';
import { lockstep, type Session } from '../terminal.fixture.ts';

let root = '';
let stop: () => void = () => undefined;
let running: Promise<Session>;

/** Starts the command and waits for its address, or for its end. */
async function start(args: readonly string[]): Promise<{ url: string | undefined; told: readonly string[] }> {
  const told: string[] = [];
  const ended = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const ready = new Promise<string>((resolve) => {
    const print = (line: string) => resolve(line.replace('lockstep mock listening on ', ''));
    running = lockstep(['mock', '--engine', 'prism', '--port', '0', ...args], {
      cwd: root,
      print,
      tell: (line) => told.push(line),
      stopped: () => ended,
    });
  });
  const url = await Promise.race([ready, running.then(() => undefined)]);
  return { url, told };
}

beforeEach(async () => {
  root = await projectWith({ 'specs/books/openapi.yaml': BOOKS, 'package.json': '{}' });
});

afterEach(() => stop());

test('requests reach the Prism of their provider as they are, and its answers come back', async () => {
  await installFakePrism(root, 'serves');
  const { url, told } = await start([]);
  expect(told).toEqual([`  ${url}/books${' '.repeat(8)} A book shop (1 operation)`]);
  const response = await fetch(`${url}/books/books?a=1&a=%20`, {
    method: 'POST',
    body: 'any bytes',
    headers: { prefer: 'code=200' },
  });
  expect(await response.json()).toMatchObject({
    method: 'POST',
    url: '/books?a=1&a=%20',
    body: 'any bytes',
    prefer: 'code=200',
  });
  stop();
  expect((await running).status).toBe(0);
  await expect(fetch(`${url}/books/books`)).rejects.toThrow();
});

test('the control API says what there is, and what Prism cannot do', async () => {
  await installFakePrism(root, 'serves');
  const { url } = await start([]);
  const control = async (name: string, method = 'GET') => {
    const response = await fetch(`${url}/_lockstep/${name}`, { method });
    return { status: response.status, body: await response.json() };
  };
  expect(await control('health')).toEqual({ status: 200, body: { status: 'ok', engine: 'prism' } });
  expect(await control('providers')).toEqual({
    status: 200,
    body: [{ id: 'books', title: 'A book shop', url: `${url}/books`, operations: ['listBooks'] }],
  });
  for (const name of ['state', 'clock', 'journal']) {
    expect(await control(name)).toMatchObject({
      status: 501,
      body: { detail: expect.stringContaining('no state') },
    });
  }
  expect((await control('nothing')).status).toBe(404);
  expect((await control('health', 'POST')).status).toBe(405);
});

test('a session is refused and not silently shared', async () => {
  await installFakePrism(root, 'serves');
  const { url } = await start([]);
  const byHeader = await fetch(`${url}/books/books`, { headers: { 'x-lockstep-session': 'a' } });
  const byPath = await fetch(`${url}/_lockstep/s/a/books/books`);
  expect([byHeader.status, byPath.status]).toEqual([501, 501]);
});

test('an OpenAPI file can be served without a project', async () => {
  await installFakePrism(root, 'serves');
  const { url } = await start(['--spec', join(root, 'specs/books/openapi.yaml')]);
  expect((await (await fetch(`${url}/openapi/books`)).json()).url).toBe('/books');
});

test('a Prism that does not start is an error with what it said', async () => {
  await installFakePrism(root, 'fails');
  const { url, told } = await start([]);
  expect(url).toBeUndefined();
  expect(told.join('\n')).toMatch(/Failed to start Prism for books: it ended with status 3.*too strange/s);
  expect((await running).status).toBe(2);
});

test('a port that is taken is an error, and the command ends', async () => {
  await installFakePrism(root, 'serves');
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  const { url, told } = await start(['--port', port]);
  other.close();
  expect(url).toBeUndefined();
  expect(told.join('\n')).toContain(`127.0.0.1:${port}: the port is in use`);
  expect((await running).status).toBe(2);
});

test('options of the stateful mock are refused, since nothing would heed them', async () => {
  for (const args of [
    ['--scenario', 'books/empty'],
    ['--seed', '2'],
    ['--clock', '2026-01-01T00:00:00Z'],
    ['--sessions', '7'],
    ['--session-idle', '1m'],
    ['--strict'],
  ]) {
    const { told } = await start(args);
    expect(told.join('\n')).toContain(`${args[0]} has no meaning with --engine prism`);
    expect((await running).status).toBe(2);
  }
});

test('a spec that cannot be read is told before any Prism starts', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'lockstep-spec-')), 'broken.yaml');
  await writeFile(file, 'openapi: 2.0');
  const { told } = await start(['--spec', file]);
  expect(told.join('\n')).toContain('broken.yaml');
  expect((await running).status).toBe(2);
});
