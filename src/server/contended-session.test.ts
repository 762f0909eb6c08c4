import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRedis, type RedisLink } from '../redis/redis-link.ts';
import { isWithoutRedis, type RedisServer, startRedis } from '../redis/redis-server.fixture.ts';
import { readRedisUrl } from '../redis/redis-url.ts';
import { call, itemsOf, shared } from './shared-servers.fixture.ts';

describe.skipIf(isWithoutRedis)('A session in which another process has its turn', () => {
  let redis: RedisServer;
  let link: RedisLink;
  beforeAll(async () => {
    redis = await startRedis();
    link = await openRedis(readRedisUrl(redis.url));
  });
  afterAll(async () => {
    link.close();
    await redis.stop();
  });

  /** A mock alone in its Redis, and the key of the turn in its default session. */
  async function alone(options: Parameters<typeof shared>[1] = {}) {
    await link.call('FLUSHALL');
    const server = await shared(redis.url, options);
    const [meta] = [await link.call('KEYS', 'lockstep:*:session:default:meta')].flat();
    const turn = String(meta).replace(/meta$/, 'turn');
    const hold = (milliseconds: number) => link.call('SET', turn, 'somebody else', 'PX', milliseconds);
    return { server, turn, hold };
  }

  test('shows what is in it, refuses a change after five seconds, and has not made it.', async () => {
    const { server, hold } = await alone();
    await hold(20_000);
    const begun = performance.now();
    const refused = call(server, 'POST /shop/count/a');
    expect((await itemsOf(server))[0]).toEqual(['a', 0]);
    expect(await refused).toEqual({
      status: 503,
      body: expect.objectContaining({
        title: 'The session is too busy',
        detail: expect.stringMatching(
          /^Failed to change the session "default": for 5 seconds .+ Nothing was changed; try again/,
        ),
      }),
    });
    expect(performance.now() - begun).toBeGreaterThan(4900);
    expect((await itemsOf(server))[0]).toEqual(['a', 0]);
  });

  test('takes the change when the turn of a process that is gone runs out.', async () => {
    const { server, hold } = await alone();
    await hold(700);
    const begun = performance.now();
    expect((await call(server, 'POST /shop/count/a')).body).toMatchObject({ value: 1 });
    expect(performance.now() - begun).toBeGreaterThan(500);
    expect((await itemsOf(server))[0]).toEqual(['a', 1]);
  });

  test('is given back by who has nothing to change in its own turn.', async () => {
    const { server, turn, hold } = await alone({ scenarios: { shop: 'empty' } });
    await hold(200);
    await call(server, 'POST /shop/count/a');
    await call(server, 'DELETE /shop/items/a');
    // There is no item that it could put last.
    expect((await call(server, 'POST /shop/items')).body).toMatchObject({ first: null });
    expect(await link.call('EXISTS', turn)).toBe(0);
  });
});
