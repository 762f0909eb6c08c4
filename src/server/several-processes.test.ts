import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createChildren } from '../../scripts/bench/children.ts';
import { runMixedLoad } from '../../scripts/redis-bench/mixed-load.ts';
import { NOTES_SPEC } from '../../scripts/redis-bench/notes-spec.ts';
import { lockstepCommand } from '../cli/command.fixture.ts';
import { isWithoutRedis, startRedis } from '../redis/redis-server.fixture.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');

describe.skipIf(isWithoutRedis)('Four processes behind one address', () => {
  test('lose no change that was acknowledged, and give no id twice, though one of them is killed.', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lockstep-redis-'));
    writeFileSync(join(folder, 'notes.json'), NOTES_SPEC);
    const redis = await startRedis();
    const children = createChildren();
    try {
      const [first, ...rest] = lockstepCommand();
      const spec = join(folder, 'notes.json');
      const args = [...rest, 'mock', '--spec', spec, '--port', '0', '--state', redis.url];
      const mocks = Array.from({ length: 4 }, () => children.start(first, args, ROOT, 60_000));
      const origins = await Promise.all(mocks.map(({ listening }) => listening));
      const outcome = await runMixedLoad({
        urls: origins.map((origin) => `${origin}/notes`),
        connections: 64,
        operations: 2000,
        midway: () => process.kill(mocks[3]?.pid ?? 0, 'SIGKILL'),
      });
      expect(outcome).toMatchObject({ operations: 2000, wrong: [], givenTwice: 0, lost: 0, surplus: 0 });
      expect(outcome.acknowledged).toBeGreaterThan(800);
    } finally {
      await children.stopAll();
      await redis.stop();
      rmSync(folder, { recursive: true });
    }
  }, 120_000);
});
