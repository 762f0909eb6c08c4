import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isJsonObject, type JsonObject } from '../json/json-value.ts';
import { isWithoutRedis, type RedisServer, startRedis } from '../redis/redis-server.fixture.ts';
import { type Called, call, inMemory, shared } from './shared-servers.fixture.ts';

const key = fc.constantFrom('a', 'b', 'x', 'y', '__proto__', '\u{1F600}');
const json = (value: object): string => JSON.stringify(value);
const item = fc.record({
  id: key,
  value: fc.oneof(fc.integer(), fc.constant(-0), fc.double({ noNaN: true, noDefaultInfinity: true })),
});
const fault = fc.constantFrom(
  { kind: 'status', status: 503, next: 2 },
  { kind: 'status', status: 500, probability: 0.5 },
  { kind: 'latency', milliseconds: 1, next: 3 },
  { kind: 'cut' },
);

/** What may be asked of a mock: a request line and, perhaps, a body. */
const asked = fc.oneof(
  { weight: 4, arbitrary: fc.constant(['GET /shop/items']) },
  { weight: 4, arbitrary: key.map((id) => [`POST /shop/count/${encodeURIComponent(id)}`]) },
  { weight: 3, arbitrary: key.map((id) => [`DELETE /shop/items/${encodeURIComponent(id)}`]) },
  { weight: 3, arbitrary: fc.array(item, { maxLength: 3 }).map((items) => ['PUT /shop/items', json(items)]) },
  fc.constant(['PUT /shop/items', '[{"id":"x","big":12345678901234567890},{"id":"y","value":1e400}]']),
  fc.constant(['POST /shop/items']),
  fc.constant(['PUT /shop/items', '[{"id":"x"},null]']),
  fc.constant(['GET /shop/nothing']),
  fc
    .uniqueArray(item, { maxLength: 3, selector: ({ id }) => id })
    .map((items) => ['PUT /_lockstep/state', json({ shop: { items } })]),
  fc.constant(['PUT /_lockstep/state', '{"shop":{"nothing":[]}}']),
  fc.constant(['GET /_lockstep/state']),
  fc.constant(['POST /_lockstep/reset']),
  fc
    .constantFrom('typical', 'empty', 'dated', 'none')
    .map((name) => ['POST /_lockstep/scenario', json({ scenario: `shop/${name}` })]),
  fc.constant(['GET /_lockstep/scenario']),
  fc.constantFrom('PT1H', '3d', '-3d', 'soon').map((advance) => ['POST /_lockstep/clock', json({ advance })]),
  fc.constant(['POST /_lockstep/clock', '{"now":"2027-01-01T00:00:00Z"}']),
  fault.map((one) => ['POST /_lockstep/faults', json(one)]),
  fc.constant(['GET /_lockstep/faults']),
  fc.constant(['DELETE /_lockstep/faults']),
  fc.constant(['GET /_lockstep/journal']),
  fc.constantFrom('', '?name=first', '?name=default').map((query) => [`DELETE /_lockstep/sessions${query}`]),
);

const session = fc.constantFrom('first', 'second');

describe.skipIf(isWithoutRedis)('The state in Redis', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  test('Whatever is asked in whatever order, of whichever mock, the answers are those of one mock in memory.', async () => {
    const options = { clock: '2026-11-22T08:00:00Z' };
    const servers = [await shared(redis.url, options), await shared(redis.url, options)];
    const memory = await inMemory(options);
    let run = 0;
    await fc.assert(
      fc
        .asyncProperty(
          fc.array(fc.tuple(asked, session, fc.nat(1)), { minLength: 1, maxLength: 25 }),
          async (sequence) => {
            run += 1;
            for (const [[request = '', body], name, at] of sequence) {
              const own = request.replace('name=first', `name=first-${run}`);
              const expected = await call(memory, own, body, `${name}-${run}`);
              const answered = await call(servers[at] ?? memory, own, body, `${name}-${run}`);
              expect([own, body, comparable(answered)]).toEqual([own, body, comparable(expected)]);
            }
          },
        )
        .afterEach(async () => {
          for (const server of [memory, servers[0] ?? memory])
            await call(server, 'DELETE /_lockstep/sessions');
        }),
      { numRuns: 25 },
    );
  });
});

/** Without what goes by the clock on the wall; sessions stand in the order of their last use where that is known. */
function comparable({ status, body }: Called): object {
  const sessions = (Array.isArray(body) ? body : []).filter((one) => isJsonObject(one) && 'lastUsed' in one);
  if (sessions.length === 0) return { status, text: JSON.stringify(body) };
  const listed = (sessions as JsonObject[]).map(({ name, requests }) => `${name} ${requests}`);
  return { status, sessions: listed.sort() };
}
