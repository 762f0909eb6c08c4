import { describe, expect, test } from 'vitest';
import { isWithoutRedis, startRedis } from '../../redis/redis-server.fixture.ts';
import { lockstep } from '../terminal.fixture.ts';

test.each([
  [['--state', 'file:x'], /--state is neither "memory" nor an address such as redis:\/\/127\.0\.0\.1:6379/],
  [['--state', 'redis://h', '--watch'], /--watch has no meaning with --state redis:\/\//],
  [['--state', 'redis://h', '--engine', 'prism'], /--state has no meaning with --engine prism/],
  [['--state', 'redis://:secret/0'], /The address of the state cannot be read/],
])('lockstep mock with %j is refused with what was expected.', async (args, message) => {
  const { status, stderr } = await lockstep(['mock', '--provider', 'tibiot', '--port', '0', ...args]);
  expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
  expect(stderr).not.toContain('secret');
});

test('Where no Redis answers, the mock does not start, and names the address without its password.', async () => {
  const state = 'redis://user:secret@127.0.0.1:1';
  const { status, stderr } = await lockstep([
    'mock',
    '--provider',
    'tibiot',
    '--port',
    '0',
    '--state',
    state,
  ]);
  expect([status, stderr]).toEqual([
    2,
    'Failed to reach the state in Redis at redis://127.0.0.1:1: connect ECONNREFUSED 127.0.0.1:1. Check that Redis runs there and lets in whom the address names.',
  ]);
});

describe.skipIf(isWithoutRedis)('With a Redis that asks for a password', () => {
  test('the mock keeps its state there, says where, and ends when it is asked to; a wrong password is told.', async () => {
    const redis = await startRedis(undefined, ['--requirepass', 'secret']);
    const start = (password: string) => {
      const state = redis.url.replace('//', `//:${password}@`);
      const args = ['mock', '--provider', 'tibiot', '--port', '0', '--state', state];
      const printed: string[] = [];
      let pool = 0;
      const stopped = async () => {
        const url = printed.at(-1)?.split(' ').at(-1);
        pool = (await fetch(`${url}/tibiot/api/v1/pool/detail?poolCode=UP202504010001`)).status;
      };
      const running = lockstep(args, { print: (line) => printed.push(line), stopped });
      return running.then((ended) => ({ ...ended, printed, pool }));
    };
    try {
      const { status, stderr, printed, pool } = await start('secret');
      expect([status, pool]).toEqual([0, 200]);
      expect(printed).toEqual([expect.stringMatching(/^lockstep mock listening on /)]);
      expect(stderr).toMatch(
        /^State in redis:\/\/127\.0\.0\.1:\d+, definition [0-9a-f]{12}: shared with every mock/m,
      );
      expect(stderr).not.toContain('secret');
      const refused = await start('sesame');
      expect([refused.status, refused.stderr]).toEqual([
        2,
        expect.stringMatching(/WRONGPASS|invalid password/i),
      ]);
      expect(refused.stderr).not.toContain('sesame');
    } finally {
      await redis.stop();
    }
  });
});

describe.skipIf(isWithoutRedis)('With a Redis that mocks of another definition use', () => {
  test('the mock says so once for each of its providers that they have too, and nothing where all are the same.', async () => {
    const redis = await startRedis();
    const start = (...args: string[]) =>
      lockstep(['mock', '--port', '0', '--state', redis.url, ...args], { stopped: async () => undefined });
    try {
      const told = /^There is another definition of .+$/gm;
      const same = [await start('--provider', 'tibiot'), await start('--provider', 'tibiot')];
      expect(same.map(({ stderr }) => stderr.match(told))).toEqual([null, null]);
      const definition = /definition ([0-9a-f]{12})/.exec(same[0]?.stderr ?? '')?.[1];
      const { status, stderr } = await start('--provider', 'tibiot', '--provider', 'yunshop', '--seed', '2');
      expect([status, stderr.match(told)]).toEqual([
        0,
        [
          expect.stringContaining(
            `definition of tibiot in this Redis, ${definition}: its mocks share nothing with this one`,
          ),
        ],
      ]);
    } finally {
      await redis.stop();
    }
  });
});
