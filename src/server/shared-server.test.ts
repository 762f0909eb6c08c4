import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isWithoutRedis, type RedisServer, startRedis } from '../redis/redis-server.fixture.ts';
import { call, counting, countingMock, itemsOf, shared } from './shared-servers.fixture.ts';

describe.skipIf(isWithoutRedis)('Mocks with their state in one Redis', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());
  afterEach(() => {
    counting.with = () => undefined;
  });

  /** Two of them, which nobody else shares anything with. */
  async function two(seed: number, options: Parameters<typeof shared>[1] = {}) {
    return [
      await shared(redis.url, { ...options, seed }),
      await shared(redis.url, { ...options, seed }),
    ] as const;
  }

  test('What one has changed, the other one shows and changes further.', async () => {
    const [one, other] = await two(1);
    expect((await call(one, 'POST /shop/count/a')).body).toMatchObject({ value: 1 });
    expect((await call(other, 'POST /shop/count/a')).body).toMatchObject({ value: 2 });
    await call(other, 'PUT /shop/items', '[{"id":"z","value":9}]');
    await call(one, 'DELETE /shop/items/b');
    const items = [
      ['a', 2],
      ['c', 2],
      ['z', 9],
    ];
    expect([await itemsOf(one), await itemsOf(other)]).toEqual([items, items]);
  });

  test('A session that cannot be is refused as it is in memory.', async () => {
    const one = await shared(redis.url, { seed: 40 });
    expect(await call(one, 'GET /shop/items', undefined, '-no')).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('There can be no session "-no"') },
    });
  });

  test('Counts that come to both at the same time are all counted.', async () => {
    const [one, other] = await two(2);
    const counts = await Promise.all(
      Array.from({ length: 200 }, (_, at) => call(at % 2 === 0 ? one : other, 'POST /shop/count/new')),
    );
    const values = counts.map(({ body }) => (body as { readonly value: number }).value);
    expect(values.sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, at) => at + 1));
  });

  test('A mock that comes later, or was too far behind, loads the state as it is.', async () => {
    const [one, other] = await two(3);
    await itemsOf(other);
    for (let count = 0; count < 240; count += 1) {
      await call(one, 'POST /shop/count/b');
    }
    await call(one, 'DELETE /shop/items/a');
    await call(one, 'PUT /shop/items', '[{"id":"a","value":5},{"id":"y","big":12345678901234567890}]');
    const late = await shared(redis.url, { seed: 3 });
    const items = [
      ['b', 241],
      ['c', 2],
      ['a', 5],
      ['y', null],
    ];
    expect([await itemsOf(one), await itemsOf(other), await itemsOf(late)]).toEqual([items, items, items]);
    const state = await (await fetch(`${late.url}/_lockstep/state`)).text();
    expect(state).toContain('"big":12345678901234567890');
  });

  test('A change that is too long for the log of changes reaches the others all the same.', async () => {
    const [one, other] = await two(4);
    await itemsOf(other);
    const many = Array.from({ length: 5000 }, (_, at) => ({ id: `item ${at}`, value: at }));
    await call(one, 'PUT /shop/items', JSON.stringify(many));
    expect((await itemsOf(other)).length).toBe(5003);
    expect((await itemsOf(other)).at(-1)).toEqual(['item 4999', 4999]);
  });

  test('Clock, scenario, snapshot and reset are those of the session, whoever is asked.', async () => {
    const [one, other] = await two(5);
    await call(one, 'POST /_lockstep/clock', '{"now":"2026-06-01T08:00:00Z"}');
    await call(other, 'POST /_lockstep/clock', '{"advance":"PT1H"}');
    expect((await call(one, 'GET /_lockstep/clock')).body).toEqual({
      now: '2026-06-01T09:00:00.000Z',
      running: false,
    });
    await call(one, 'POST /_lockstep/scenario', '{"scenario":"shop/empty"}');
    expect(await itemsOf(other)).toEqual([]);
    await call(other, 'POST /shop/count/q');
    const { body: snapshot } = await call(one, 'GET /_lockstep/state');
    expect(snapshot).toEqual({ shop: { items: [{ id: 'q', value: 1 }] } });
    await call(one, 'PUT /_lockstep/state', '{"shop":{"items":[{"id":"k","value":1},{"id":"a","value":2}]}}');
    await call(other, 'POST /shop/count/k');
    await call(other, 'DELETE /shop/items/a');
    expect(await itemsOf(one)).toEqual([['k', 2]]);
    const late = await shared(redis.url, { seed: 5 });
    expect(await itemsOf(late)).toEqual([['k', 2]]);
    await call(other, 'POST /_lockstep/reset');
    expect((await call(one, 'GET /_lockstep/clock')).body).toMatchObject({ running: true });
    expect((await itemsOf(one)).length).toBe(3);
    expect((await call(one, 'GET /_lockstep/scenario')).body).toMatchObject({ inForce: { shop: 'typical' } });
  });

  test('A start state that goes by the time is the same for a mock that comes later.', async () => {
    const scenarios = { shop: 'dated' };
    const one = await shared(redis.url, { seed: 6, scenarios });
    await call(one, 'POST /_lockstep/clock', '{"now":"2026-01-01T00:00:00Z"}');
    await call(one, 'POST /_lockstep/scenario', '{"scenario":"shop/dated"}');
    await call(one, 'POST /_lockstep/clock', '{"now":"2026-09-09T00:00:00Z"}');
    await call(one, 'POST /shop/count/a');
    const late = await shared(redis.url, { seed: 6, scenarios });
    const state = await call(late, 'GET /_lockstep/state');
    expect(state.body).toEqual({
      shop: {
        items: [
          { id: 'day', now: Date.parse('2026-01-01T00:00:00Z') },
          { id: 'a', value: 1 },
        ],
      },
    });
  });

  test('Faults for the next requests, and limits, are counted over all mocks.', async () => {
    const [one, other] = await two(7);
    await call(one, 'POST /_lockstep/faults', '{"kind":"status","status":503,"next":2}');
    const statuses = [];
    for (const server of [other, one, other]) statuses.push((await call(server, 'GET /shop/items')).status);
    expect(statuses).toEqual([503, 503, 200]);
    await call(other, 'POST /_lockstep/faults', '{"kind":"rate-limit","perSecond":0.01}');
    const limited = [];
    for (const server of [one, other, one]) limited.push((await call(server, 'GET /shop/items')).status);
    expect(limited).toEqual([200, 429, 429]);
    expect((await call(other, 'GET /_lockstep/faults')).body).toMatchObject([{ id: 2, struck: 2 }]);
    await call(one, 'DELETE /_lockstep/faults');
    expect((await call(other, 'GET /shop/items')).status).toBe(200);
  });

  test('The journal has what all of them were asked, and the sessions how often.', async () => {
    const [one, other] = await two(8);
    await call(one, 'GET /shop/items');
    await call(other, 'GET /shop/nothing');
    await call(one, 'POST /shop/count/a', undefined, 'mine');
    const { body } = await call(other, 'GET /_lockstep/journal');
    expect(body).toMatchObject({
      total: 2,
      mockProblems: 0,
      entries: [
        { operation: 'list', status: 200 },
        { operation: null, status: 404 },
      ],
    });
    expect((await call(one, 'GET /_lockstep/sessions')).body).toMatchObject([
      { name: 'default', requests: 2 },
      { name: 'mine', requests: 1 },
    ]);
  });

  test('The journal of several mocks stands in the order of the answers, whoever comes to Redis first.', async () => {
    const [one, other] = await two(14);
    const asked = [];
    for (let at = 0; at < 12; at += 1) {
      const path = `/shop/items?at=${at}`;
      await call(at % 3 === 0 ? one : other, `GET ${path}`);
      asked.push(path.slice('/shop'.length));
    }
    const { body } = await call(one, 'GET /_lockstep/journal');
    expect((body as { entries: { target: string }[] }).entries.map(({ target }) => target)).toEqual(asked);
  });

  test('Sessions see nothing of each other, end for all, and begin again from the start.', async () => {
    const [one, other] = await two(9);
    await call(one, 'POST /shop/count/a', undefined, 'mine');
    await call(one, 'POST /shop/count/a', undefined, 'yours');
    expect((await itemsOf(other, 'mine'))[0]).toEqual(['a', 1]);
    expect((await itemsOf(other))[0]).toEqual(['a', 0]);
    expect((await call(other, 'DELETE /_lockstep/sessions?name=nobody')).status).toBe(422);
    expect((await call(other, 'DELETE /_lockstep/sessions?name=default')).status).toBe(422);
    const { body } = await call(other, 'DELETE /_lockstep/sessions?name=mine');
    expect(body).toMatchObject([{ name: 'default' }, { name: 'yours' }]);
    expect((await itemsOf(one, 'mine'))[0]).toEqual(['a', 0]);
    await call(other, 'DELETE /_lockstep/sessions');
    expect((await itemsOf(one, 'yours'))[0]).toEqual(['a', 0]);
    expect((await call(other, 'GET /_lockstep/health', undefined, '-no-')).status).toBe(400);
  });

  test('There are as many sessions as there may be, however many mocks there are; an idle one ends.', async () => {
    const [one, other] = await two(10, { sessions: { most: 3, idle: 1500 } });
    await call(one, 'POST /shop/count/a', undefined, 'first');
    await call(other, 'GET /shop/items', undefined, 'second');
    const refused = await call(other, 'GET /shop/items', undefined, 'third');
    expect(refused).toMatchObject({ status: 503, body: { title: 'Too many sessions' } });
    // The default one has its place, whether it was asked for or not.
    expect((await itemsOf(one))[0]).toEqual(['a', 0]);
    await new Promise((resolve) => setTimeout(resolve, 1600));
    expect((await itemsOf(other, 'third')).length).toBe(3);
    expect((await itemsOf(other, 'first'))[0]).toEqual(['a', 0]);
  });

  test('A handler runs again when another mock has changed the session meanwhile.', async () => {
    const [one, other] = await two(11);
    await itemsOf(one);
    const keys: string[] = [];
    let meanwhile: Promise<unknown> | undefined;
    counting.with = (key) => {
      keys.push(key);
      if (key === 'a') meanwhile ??= call(other, 'POST /shop/count/b');
    };
    // The other one is asked while the first one has not committed yet: who comes second does it again.
    await call(one, 'POST /shop/count/a');
    await meanwhile;
    expect((await itemsOf(one)).slice(0, 2)).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(keys.sort().join('')).toMatch(/^a+b+$/);
  });

  test('A handler that throws leaves the state as it was, and the other work as it is.', async () => {
    const one = await shared(redis.url, { seed: 12 });
    const answers = await Promise.all([
      call(one, 'POST /shop/count/a'),
      call(one, 'PUT /shop/items', '[{"id":"x","value":1},null]'),
      call(one, 'POST /shop/count/a'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 500, 200]);
    expect((await itemsOf(one)).length).toBe(3);
    expect((await itemsOf(one))[0]).toEqual(['a', 2]);
  });

  test('Mocks with another start, or other code, keep to themselves.', async () => {
    const [one] = await two(13);
    await call(one, 'POST /shop/count/a');
    const other = await shared(redis.url, { seed: 13, faults: ['shop=latency:1ms'] });
    const edited = countingMock({ scenarios: { typical: () => ({ items: [{ id: 'other' }] }) } });
    const third = await shared(redis.url, { seed: 13 }, edited);
    expect((await itemsOf(other))[0]).toEqual(['a', 0]);
    expect(await itemsOf(third)).toEqual([['other', null]]);
  });
});
