import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createMockHost, listenMockServer, type MockServer } from 'lockstep/server';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { mock as smartproxy } from '../mocks/smartproxy/index.ts';
import { mock as tibiot } from '../mocks/tibiot/index.ts';
import { mock as yunshop } from '../mocks/yunshop/index.ts';

const run = promisify(execFile);
const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8');
const all = readme.split('\n').filter((line) => line.startsWith('curl '));
const calls = all.filter((line) => !line.includes('/_lockstep/'));
const controls = all.filter((line) => line.includes('/_lockstep/'));

let server: MockServer;

beforeAll(async () => {
  server = await listenMockServer(createMockHost([smartproxy, tibiot, yunshop], { strict: true }), {
    port: 0,
    hostname: '127.0.0.1',
  });
});

afterAll(() => server.close());

test('the README shows three calls, one for each provider that asks for no signature', () => {
  expect(calls.map((call) => /4010\/(\w+)\//.exec(call)?.[1])).toEqual(['smartproxy', 'yunshop', 'tibiot']);
});

/** Runs a line in a folder as it stands there, and gives what it prints; a status of 400 or above is a failure. */
async function paste(call: string, cwd?: string): Promise<string> {
  const line = call
    .replace('http://127.0.0.1:4010', server.url)
    .replace('curl ', 'curl -sS --fail-with-body ');
  const { stdout } = await run('sh', ['-c', line], { cwd });
  return stdout;
}

test.each(calls)('%s works as pasted', async (call) => {
  const stdout = await paste(call);
  const { code, result } = JSON.parse(stdout);
  expect(code ?? result).toBe(code === undefined ? 1 : 200);
});

test('the calls that make something happen work one after the other: stuck, later, kept, broken twice', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-readme-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const host = server.host;
  const before = host.session.clock.now();
  for (const call of controls) await paste(call, folder);
  expect(controls).toHaveLength(5);
  expect(host.session.starts.get('tibiot')?.scenario).toBe('activation-stuck');
  expect((host.session.clock.now() - before) / 86_400_000).toBeCloseTo(3, 2);
  expect(JSON.parse(await readFile(join(folder, 'snapshot.json'), 'utf8'))).toEqual(
    JSON.parse(host.snapshot()),
  );
  const ask = () => paste(calls.find((call) => call.includes('/tibiot/')) ?? '');
  await expect(ask()).rejects.toThrow('reset');
  await expect(ask()).rejects.toThrow('reset');
  expect(JSON.parse(await ask())).toMatchObject({ code: 200 });
});
