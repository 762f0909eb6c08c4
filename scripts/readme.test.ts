import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { createMockHost, listenMockServer, type MockServer } from 'lockstep/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mock as smartproxy } from '../mocks/smartproxy/index.ts';
import { mock as tibiot } from '../mocks/tibiot/index.ts';
import { mock as yunshop } from '../mocks/yunshop/index.ts';

const run = promisify(execFile);
const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8');
const calls = readme.split('\n').filter((line) => line.startsWith('curl '));

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

test.each(calls)('%s works as pasted', async (call) => {
  const { stdout } = await run('sh', [
    '-c',
    call.replace('http://127.0.0.1:4010', server.url).replace('curl ', 'curl -s '),
  ]);
  const { code, result } = JSON.parse(stdout);
  expect(code ?? result).toBe(code === undefined ? 1 : 200);
});
