import { describe, expect, test } from 'vitest';
import { isWithoutRedis, startRedis } from '../redis/redis-server.fixture.ts';
import { call, itemsOf, shared } from './shared-servers.fixture.ts';

/** Asks until it is answered with 200, for some seconds. */
async function answered(server: Parameters<typeof call>[0]): Promise<unknown> {
  const end = performance.now() + 15_000;
  for (;;) {
    const { status, body } = await call(server, 'GET /shop/items');
    if (status === 200) return body;
    if (performance.now() > end) throw new Error(`Still ${status}: ${JSON.stringify(body)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe.skipIf(isWithoutRedis)('A mock whose Redis', () => {
  test('goes away says so in a problem at once, and goes on when it is back, from the start if all is gone.', async () => {
    const first = await startRedis();
    const server = await shared(first.url);
    await call(server, 'POST /shop/count/a');
    await first.stop();
    for (const request of [
      'GET /shop/items',
      'POST /shop/count/a',
      'GET /_lockstep/health',
      'GET /_lockstep/sessions',
    ]) {
      const { status, body } = await call(server, request);
      expect([status, body]).toEqual([
        503,
        expect.objectContaining({
          title: 'The state cannot be reached',
          detail: expect.stringMatching(
            /^The state in Redis at redis:\/\/127\.0\.0\.1:\d+ cannot be reached: .+ by itself/,
          ),
        }),
      ]);
    }
    const second = await startRedis(Number(new URL(first.url).port));
    try {
      await answered(server);
      expect((await itemsOf(server))[0]).toEqual(['a', 0]);
      await call(server, 'POST /shop/count/a');
      expect((await itemsOf(server))[0]).toEqual(['a', 1]);
    } finally {
      await second.stop();
    }
  });

  test('stands still answers within seconds that it cannot be reached, and changes nothing twice.', async () => {
    const redis = await startRedis();
    try {
      const server = await shared(redis.url);
      await call(server, 'POST /shop/count/a');
      redis.signal('SIGSTOP');
      const begun = performance.now();
      const { status, body } = await call(server, 'POST /shop/count/a');
      expect([status, body]).toMatchObject([503, { detail: expect.stringContaining('timed out') }]);
      expect(performance.now() - begun).toBeLessThan(15_000);
      redis.signal('SIGCONT');
      await answered(server);
      expect((await itemsOf(server))[0]).toEqual(['a', 1]);
    } finally {
      await redis.stop();
    }
  });

  test('takes nothing that is written is refused at the start, which says why.', async () => {
    // A replica, of a Redis that there is not.
    const redis = await startRedis(undefined, ['--replicaof', '127.0.0.1', '1']);
    try {
      await expect(shared(redis.url)).rejects.toMatchObject({
        code: 'STATE_UNREACHABLE',
        message: expect.stringMatching(/READONLY You can't write against a read only replica/),
      });
    } finally {
      await redis.stop();
    }
  });
});
