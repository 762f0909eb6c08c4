import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openRedis } from '../redis/redis-link.ts';
import { isWithoutRedis, type RedisServer, startRedis } from '../redis/redis-server.fixture.ts';
import { readRedisUrl } from '../redis/redis-url.ts';
import { createSharedHost } from '../redis/shared-host.ts';
import { createInspectorFiles } from './inspector/inspector-files.ts';
import { createTraffic } from './inspector/traffic.ts';
import { listenSharedServer } from './shared-server.ts';
import { countingMock } from './shared-servers.fixture.ts';

describe.skipIf(isWithoutRedis)('The inspector of mocks with their state in one Redis', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  async function inspected(seed: number) {
    const host = createSharedHost([countingMock()], { seed }, await openRedis(readRedisUrl(redis.url)));
    await host.begin();
    const traffic = createTraffic();
    const server = await listenSharedServer(host, {
      ...{ port: 0, hostname: '127.0.0.1' },
      about: { state: 'redis', seed, strict: false },
      inspector: { traffic, files: createInspectorFiles('none') },
    });
    onTestFinished(async () => {
      await server.close();
      await host.close();
    });
    const ask = async (name: string, method = 'GET') =>
      (await fetch(`${server.url}/_lockstep/${name}`, { method })).json();
    return { url: server.url, traffic, ask };
  }

  test('A record that one process changes is shown, and taken back, by the other; traffic is that of each.', async () => {
    const [one, other] = [await inspected(1), await inspected(1)];
    await fetch(`${one.url}/shop/count/a`, { method: 'POST' });
    expect(one.traffic.since(0).map(({ operation }) => operation)).toEqual(['count']);
    expect(other.traffic.since(0)).toEqual([]);
    expect(await other.ask('about')).toMatchObject({ state: 'redis', inspector: true });
    const [change] = await other.ask('changes');
    expect(change).toMatchObject({ collection: 'items', added: 0, changed: 1, removed: 0 });
    const { total, records } = await other.ask('records?provider=shop&collection=items');
    expect([total, records[0]]).toEqual([3, { key: 'a', record: { id: 'a', value: 1 } }]);
    await other.ask('records?provider=shop&collection=items&key=a', 'DELETE');
    expect((await one.ask('records?provider=shop&collection=items')).total).toBe(2);
    await other.ask('reset', 'POST');
    expect(await one.ask('changes')).toEqual([]);
    expect((await one.ask('exchange?id=1')).operation).toBe('count');
  });
});
