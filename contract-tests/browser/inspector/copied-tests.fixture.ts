import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { mswTest } from '../../../ui/words/msw-test.ts';

const exchange = {
  operation: 'changeThing',
  method: 'POST',
  target: '/things/a:b(1)/*?full=1',
  server: 'https://api.example',
  headers: { 'content-type': 'application/json' },
  body: '{"name":"` \' \\"}',
  status: 201,
  type: 'application/json',
  answer: '{"text":"line\\nbreak </script> 中文"}',
};

/** Tests of exchanges that are easily got wrong: signs that mean something in a path, and an answer without a body. */
export const TRICKY: Readonly<Record<string, string>> = {
  'signs.test.ts': mswTest(exchange),
  'nothing.test.ts': mswTest({ ...exchange, method: 'DELETE', body: '', status: 204, answer: '' }),
};

/** Runs tests as somebody would who has copied them into a project with Vitest and MSW: what Vitest says, if all pass. */
export async function runAsTests(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-copied-'));
  try {
    await symlink(resolve('node_modules'), join(folder, 'node_modules'));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const vitest = resolve('node_modules/vitest/vitest.mjs');
    const args = ['run', '--pool', 'threads', '--no-isolate', '--maxWorkers', '1'];
    const options = { cwd: folder, timeout: 60_000, env: { ...process.env, NO_COLOR: '1' } };
    const { stdout } = await promisify(execFile)(process.execPath, [vitest, ...args], options);
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}
