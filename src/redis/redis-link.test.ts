import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { LockstepError } from '../errors/lockstep-error.ts';
import { openRedis, type RedisLink, redisScript } from './redis-link.ts';
import { isWithoutRedis, type RedisServer, startRedis } from './redis-server.fixture.ts';
import { readRedisUrl } from './redis-url.ts';

function connectRedis(url: string): Promise<RedisLink> {
  return openRedis(readRedisUrl(url));
}

function failureOf(work: Promise<unknown>): Promise<LockstepError> {
  return work.then(
    () => Promise.reject(new Error('It did not fail.')),
    (error: LockstepError) => error,
  );
}

test('A client that is not installed is told of, with the command that installs it.', async () => {
  vi.doMock('ioredis', () => {
    throw new Error('Cannot find package');
  });
  const { code, message } = await failureOf(connectRedis('redis://127.0.0.1:1'));
  vi.doUnmock('ioredis');
  expect([code, message]).toEqual([
    'PEER_MISSING',
    expect.stringContaining('npm install --save-dev ioredis'),
  ]);
});

describe.skipIf(isWithoutRedis)('With a Redis', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  test('A script is sent once, again where Redis has forgotten it, and its own error is told.', async () => {
    const link = await connectRedis(redis.url);
    const double = redisScript('return tonumber(ARGV[1]) * 2');
    expect(await link.run(double, [], [21])).toBe(42);
    await link.call('SCRIPT', 'FLUSH');
    expect(await link.run(double, [], [4])).toBe(8);
    expect(await link.run(double, [], [5])).toBe(10);
    const broken = redisScript("return redis.call('LPUSH', KEYS[1])");
    // Known by its hash from the second time on.
    for (const _ of [1, 2]) {
      const { code, message } = await failureOf(link.run(broken, ['list'], []));
      expect([code, message]).toEqual(['STATE_UNREACHABLE', expect.stringContaining('Wrong number of args')]);
    }
    link.close();
  });

  test('A Redis that is gone is told of with its address, and the link goes on when it is back.', async () => {
    const first = await startRedis();
    const link = await connectRedis(first.url);
    expect(await link.call('PING')).toBe('PONG');
    await first.stop();
    await vi.waitFor(async () => {
      const { code, message } = await failureOf(link.call('PING'));
      expect([code, message]).toEqual(['STATE_UNREACHABLE', expect.stringContaining('ECONNREFUSED')]);
      expect(message).toContain(link.shown);
    }, 5000);
    const second = await startRedis(Number(new URL(first.url).port));
    await vi.waitFor(async () => expect(await link.call('PING')).toBe('PONG'), 5000);
    link.close();
    await second.stop();
  });

  test('What was on its way when the connection broke is told as that, and not done again.', async () => {
    const own = await startRedis();
    const link = await connectRedis(own.url);
    const waiting = failureOf(link.call('BLPOP', 'nothing', 0));
    const beside = await connectRedis(own.url);
    await vi.waitFor(async () => expect(await beside.call('CLIENT', 'LIST')).toContain('cmd=blpop'));
    beside.close();
    await own.stop();
    expect((await waiting).message).toContain('it does not answer, or the connection has broken');
    link.close();
  });

  test('A Redis that lets nobody in without a password is told of with what it says.', async () => {
    const own = await startRedis(undefined, ['--requirepass', 'right']);
    const { message } = await failureOf(connectRedis(own.url.replace('redis://', 'redis://:wrong@')));
    expect(message).toMatch(/^Failed to reach the state in Redis at redis:.*(WRONGPASS|NOAUTH)/);
    expect(message).not.toContain('wrong@');
    await own.stop();
  });

  test('A Redis that cannot be reached at all is an error of the start.', async () => {
    const over = await startRedis();
    await over.stop();
    const { code, message } = await failureOf(connectRedis(over.url));
    expect([code, message]).toEqual([
      'STATE_UNREACHABLE',
      expect.stringMatching(/^Failed to reach the state in Redis at redis:.*ECONNREFUSED/),
    ]);
  });
});
