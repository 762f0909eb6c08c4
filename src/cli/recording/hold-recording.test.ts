import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { holdingNote, holdRecording } from './hold-recording.ts';

const FILE = '/recordings/traffic.har';
/** Of no process: more than any system counts to. */
const GONE = 2 ** 31 - 1;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockstep-'));
  onTestFinished(() => rm(folder, { recursive: true }));
});

describe('a recording', () => {
  test('is held by one process, until it lets go', async () => {
    const release = await holdRecording(folder, FILE);
    const note = holdingNote(folder, FILE);
    expect(await readFile(note, 'utf8')).toBe(`${process.pid}\n`);
    const other = await holdRecording(folder, '/recordings/other.har');
    other();
    release();
    expect(existsSync(note)).toBe(false);
  });

  test.each([
    ['a process that is gone', `${GONE}\n`],
    ['nobody, since the note was never finished', ''],
  ])('that is held by %s is free', async (_who, text) => {
    await writeFile(holdingNote(folder, FILE), text);
    const release = await holdRecording(folder, FILE);
    expect(await readFile(holdingNote(folder, FILE), 'utf8')).toBe(`${process.pid}\n`);
    release();
  });

  test('that is let go of meanwhile is waited for', async () => {
    const release = await holdRecording(folder, FILE);
    const second = holdRecording(folder, FILE);
    release();
    (await second)();
  });

  test('that is still held after a while is refused, by the name of its holder', async () => {
    const release = await holdRecording(folder, FILE);
    await expect(holdRecording(folder, FILE, 50)).rejects.toThrow(
      `process ${process.pid} is recording into traffic.har; stop it, or name another file with --out`,
    );
    release();
  });

  test('whose folder cannot be written says so', async () => {
    await expect(holdRecording(join(folder, 'none'), FILE)).rejects.toMatchObject({ code: 'OUTPUT_FAILED' });
  });
});
