import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LEFT_OUT } from '../exchange/tools-har.fixture.ts';
import { lockstep } from './terminal.fixture.ts';

const RECORDING = 'contract-tests/smartproxy/recordings/document-example.har';

test('Verify says how many entries of a recording show no exchange, and why, and finds nothing because of them.', async () => {
  const har = JSON.parse(await readFile(RECORDING, 'utf8'));
  const own = har.log.entries.length;
  const added = Object.keys(LEFT_OUT).length;
  har.log.entries.push(...Object.values(LEFT_OUT).map(([, entry]) => entry));
  const file = join(await mkdtemp(join(tmpdir(), 'lockstep-left-out-')), 'a.har');
  await writeFile(file, JSON.stringify(har));
  const given = ['verify', 'smartproxy', '--target', 'none', '--recordings', file];
  const { status, stderr } = await lockstep(given);
  expect(stderr).toContain(
    `${added} of ${own + added} entries left out: 3 without a response, 3 without the body that was there, 3 from a cache`,
  );
  expect(stderr).toContain('1 preflight requests of a browser, 5 not HTTP (data:, websocket).');
  expect(status).toBe(0);
});
