import { listenSharedMocks, type SharedMocksOptions } from 'lockstep/server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isWithoutRedis, startRedis } from '../redis/redis-server.fixture.ts';
import { call, countingMock, itemsOf } from '../server/shared-servers.fixture.ts';

const LISTEN = { port: 0, hostname: '127.0.0.1' };

async function served(state: string, options: Partial<SharedMocksOptions> = {}) {
  const mocks = await listenSharedMocks([countingMock()], { state, ...LISTEN, ...options });
  onTestFinished(mocks.close);
  return mocks;
}

test.each([
  ['memory', 'USAGE', /Expected redis:\/\/HOST:PORT/],
  ['redis://127.0.0.1:1', 'STATE_UNREACHABLE', /Check that Redis runs there/],
])(
  'With its state in %s there is no server, and the error says what to do (%s).',
  async (state, code, message) => {
    await expect(served(state)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  },
);

describe.skipIf(isWithoutRedis)('Servers with their state in one Redis', () => {
  test('answer from the same sessions, where their mocks begin alike, until they are closed.', async () => {
    const redis = await startRedis();
    onTestFinished(redis.stop);
    const [one, another, apart] = [
      await served(redis.url),
      await served(redis.url),
      await served(redis.url, { scenarios: { shop: 'empty' } }),
    ];
    expect(another.definition).toBe(one.definition);
    expect(apart.definition).not.toBe(one.definition);
    await call(one, 'POST /shop/count/c');
    expect((await itemsOf(another)).at(-1)).toEqual(['c', 3]);
    expect(await itemsOf(apart)).toEqual([]);
    await one.close();
    await expect(call(one, 'GET /shop/items')).rejects.toThrow('fetch failed');
    await call(another, 'POST /shop/count/c');
    expect((await itemsOf(another)).at(-1)).toEqual(['c', 4]);
  });
});
