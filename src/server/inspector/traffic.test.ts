import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { seenAt } from '../../mock/seen.fixture.ts';
import { createTraffic } from './traffic.ts';

const seen = (target: string, body = '') => seenAt(target, {}, body);

afterEach(() => {
  vi.useRealTimers();
});

const limits = { entries: 10, bodies: { unwatched: 2, watched: 5, atOnce: 100 }, bytes: 1000 };

test('The latest requests are kept in their order, each by a number of its own.', () => {
  fc.assert(
    fc.property(fc.nat({ max: 30 }), fc.nat({ max: 35 }), (count, after) => {
      const traffic = createTraffic(limits);
      for (let index = 1; index <= count; index += 1) traffic.note(seen(`/${index}`));
      const ids = traffic.since(after).map(({ id }) => id);
      const expected = Array.from({ length: count }, (_, index) => index + 1).filter(
        (id) => id > after && id > count - limits.entries,
      );
      expect(ids).toEqual(expected);
      expect(traffic.since(after, 3).map(({ id }) => id)).toEqual(expected.slice(0, 3));
      expect(traffic.lastId).toBe(count);
    }),
  );
});

test('Bodies are kept of a few requests, and of more while somebody looks on.', () => {
  const traffic = createTraffic(limits);
  const kept = () =>
    traffic.since(0).flatMap(({ id }) => (traffic.find(id)?.exchange === undefined ? [] : [id]));
  const add = (count: number) => {
    for (let index = 0; index < count; index += 1) traffic.note(seen('/a', 'body'));
  };
  add(4);
  expect(kept()).toEqual([3, 4]);
  const stop = traffic.watch();
  add(4);
  expect(kept()).toEqual([4, 5, 6, 7, 8]);
  stop();
  stop();
  add(1);
  expect(kept()).toEqual([8, 9]);
  expect(traffic.find(5)).toMatchObject({ entry: { id: 5 } });
});

test('While somebody looks on, the bodies of a few requests of each tenth of a second are kept.', () => {
  vi.useFakeTimers({ now: 1_000_000 });
  const traffic = createTraffic({ ...limits, bodies: { unwatched: 5, watched: 10, atOnce: 2 } });
  const kept = () =>
    traffic.since(0).flatMap(({ id }) => (traffic.find(id)?.exchange === undefined ? [] : [id]));
  const stop = traffic.watch();
  for (let index = 0; index < 4; index += 1) traffic.note(seen('/a', 'body'));
  vi.advanceTimersByTime(100);
  for (let index = 0; index < 3; index += 1) traffic.note(seen('/a', 'body'));
  expect(kept()).toEqual([1, 2, 5, 6]);
  stop();
  traffic.note(seen('/a', 'body'));
  expect(kept()).toEqual([5, 6, 8]);
});

test('All bodies together never have more bytes than they may, and one that is larger is let go at once.', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 700 }), { maxLength: 30 }), (sizes) => {
      const traffic = createTraffic({ ...limits, bodies: { unwatched: 8, watched: 8, atOnce: 100 } });
      for (const size of sizes) traffic.note(seen('/a', 'x'.repeat(size)));
      const kept = traffic.since(0).flatMap(({ id }) => traffic.find(id)?.exchange ?? []);
      const bytes = kept.reduce(
        (sum, { request, response }) => sum + (request.body?.length ?? 0) + response.body.length,
        0,
      );
      expect(bytes).toBeLessThanOrEqual(limits.bytes);
      const last = sizes.at(-1);
      if (last !== undefined && last * 2 <= limits.bytes)
        expect(traffic.find(traffic.lastId)?.exchange).toBeDefined();
    }),
  );
});

test('What was never there, or is no longer, is not found.', () => {
  const traffic = createTraffic(limits);
  for (let index = 0; index < 12; index += 1) traffic.note(seen('/a'));
  expect([traffic.find(0), traffic.find(1), traffic.find(2), traffic.find(13)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(traffic.find(3)?.entry.id).toBe(3);
});
