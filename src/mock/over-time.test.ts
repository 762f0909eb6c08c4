import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json-value.ts';
import { createCollection } from './collection.ts';
import { createViews } from './over-time.ts';

/** Records that are ripe from a moment on; those looked at are noted. */
function ripening(): { view: ReturnType<typeof createViews>; looked: unknown[] } {
  const looked: unknown[] = [];
  const at = (record: JsonObject, now: number): JsonObject => {
    looked.push(record['id']);
    return Number(record['ripe']) <= now ? { ...record, state: 'ripe' } : record;
  };
  return { view: createViews({ at, moments: ({ ripe }) => [Number(ripe)] }), looked };
}

function fruits(): ReturnType<typeof createCollection> {
  const base = createCollection(({ id }) => String(id));
  base.put({ id: 1, ripe: 10, state: 'green' });
  base.put({ id: 2, ripe: 20, state: 'green' });
  return base;
}

const statesAt = (view: ReturnType<typeof createViews>, base: ReturnType<typeof fruits>, now: number) =>
  view(base, now)
    .entries()
    .map(({ record }) => record['state']);

test('Records are what they have become at each moment, forwards and backwards, and the collection stays.', () => {
  const { view } = ripening();
  const base = fruits();
  expect([9, 10, 19, 20, 0].map((now) => statesAt(view, base, now))).toEqual([
    ['green', 'green'],
    ['ripe', 'green'],
    ['ripe', 'green'],
    ['ripe', 'ripe'],
    ['green', 'green'],
  ]);
  expect(base.entries().map(({ record }) => record['state'])).toEqual(['green', 'green']);
});

test('Between two moments nothing is worked out again, and a changed record is seen at once.', () => {
  const { view, looked } = ripening();
  const base = fruits();
  const first = view(base, 10);
  expect(view(base, 19)).toBe(first);
  expect(view(base, 10)).toBe(first);
  expect(looked).toEqual([1, 2]);
  base.put({ id: 2, ripe: 5, state: 'green' });
  expect(statesAt(view, base, 19)).toEqual(['ripe', 'ripe']);
});

test('Two collections do not see each other.', () => {
  const { view } = ripening();
  const [one, other] = [fruits(), fruits()];
  other.remove('1');
  expect([statesAt(view, one, 15), statesAt(view, other, 15)]).toEqual([['ripe', 'green'], ['green']]);
});

test('Literals that no double holds go along.', () => {
  const base = createCollection(({ id }) => String(id));
  base.put({ id: 1, ripe: 5, weight: 1 }, new Map([['/weight', '1.00000000000000000001']]));
  const [entry] = ripening().view(base, 9).entries();
  expect([...(entry?.literals ?? [])]).toEqual([['/weight', '1.00000000000000000001']]);
});

test('Only some moments are remembered: whichever comes again shows the same.', () => {
  const { view } = ripening();
  const base = createCollection(({ id }) => String(id));
  for (let id = 1; id <= 8; id += 1) base.put({ id, ripe: id * 10, state: 'green' });
  const ripe = (now: number) => statesAt(view, base, now).filter((state) => state === 'ripe').length;
  const moments = [5, 15, 25, 35, 45, 55, 65, 75];
  expect([...moments, ...moments].map(ripe)).toEqual(
    [...moments, ...moments].map((now) => Math.floor(now / 10)),
  );
});
