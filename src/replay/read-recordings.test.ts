import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRecordings } from './read-recordings.ts';

const evidence = { source: 'synthetic', date: '2026-11-22' };
const EMPTY = JSON.stringify({
  log: { version: '1.2', creator: { name: 'x', version: '1' }, entries: [], _evidence: evidence },
});

test('Recordings are read from a folder and from those in it, in the order of their names.', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-recordings-'));
  await mkdir(join(folder, 'b'));
  for (const name of ['c.har', 'b/one.har', 'a.har']) await writeFile(join(folder, name), EMPTY);
  await writeFile(join(folder, 'notes.txt'), 'no recording');
  expect(readRecordings(folder).map(({ file }) => file)).toEqual(['a.har', join('b', 'one.har'), 'c.har']);
});

test('A folder without recordings, or none at all, is told by its name.', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-recordings-'));
  for (const place of [folder, join(folder, 'none')])
    expect(() => readRecordings(place)).toThrow(expect.objectContaining({ code: 'RECORDINGS_MISSING' }));
});
