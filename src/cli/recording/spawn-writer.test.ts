import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readHar } from '../../exchange/read-har.ts';
import { lockstepCommand } from '../command.fixture.ts';
import { projectWith } from '../project.fixture.ts';
import { holdingNote } from './hold-recording.ts';
import { spawnWriter } from './spawn-writer.ts';

const CONFIG = `export default { providers: [{
  id: 'pages', title: 'Pages', secrets: [], outcome: { pointer: '/code', success: [0] }, credentials: [],
}] };
`;
const SPEC = `openapi: 3.1.0
info: { title: Pages, version: "1" }
paths:
  /pages/{page}: { get: { operationId: getPage, responses: { "200": { description: A page. } } } }
`;

/** The whole command, as a process that may be killed. */
async function recorder(cwd: string, target: string): Promise<{ url: string; kill: () => Promise<unknown> }> {
  const child = spawn(
    process.execPath,
    [...lockstepCommand(), 'record', '--target', target, '--out', 'traffic.har', '--port', '0'],
    { cwd, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = /listening on (\S+)/.exec(line) ?? [];
    if (url === undefined) continue;
    const exit = once(child, 'exit');
    const kill = (): Promise<unknown> => {
      child.kill('SIGKILL');
      return exit;
    };
    return { url, kill };
  }
  throw new Error('The recorder has ended.');
}

async function pages(): Promise<string> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ code: 0, page: request.url, text: 'x'.repeat(20_000) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

test('A recorder that is killed leaves a whole file, with every exchange that a client has seen.', async () => {
  const cwd = await projectWith({ 'lockstep.config.js': CONFIG, 'specs/pages/openapi.yaml': SPEC });
  const { url, kill } = await recorder(cwd, await pages());
  const seen: string[] = [];
  let next = 0;
  const client = async (): Promise<void> => {
    for (;;) {
      const target = `/pages/${next++}`;
      await fetch(`${url}${target}`).then((answer) => answer.text());
      seen.push(target);
    }
  };
  const clients = Array.from({ length: 4 }, () => client().catch(() => undefined));
  await vi.waitUntil(() => seen.length > 40, { timeout: 20_000, interval: 1 });
  await kill();
  await Promise.all(clients);
  const file = join(cwd, 'traffic.har');
  await vi.waitUntil(() => !existsSync(holdingNote(join(cwd, '.lockstep'), file)), { timeout: 10_000 });
  const { exchanges } = readHar(await readFile(file, 'utf8'), file);
  const recorded = new Set(exchanges.map(({ request }) => request.target));
  expect(seen.filter((target) => !recorded.has(target))).toEqual([]);
}, 60_000);

test('A writer whose input ends before it was told anything is gone.', async () => {
  const { input, gone } = spawnWriter();
  input.end();
  expect(await gone).toBe('status 0');
}, 60_000);
