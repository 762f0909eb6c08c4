import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonValue } from '../json/json-value.ts';
import { compileSpec } from './compile-spec.ts';
import { sameJson } from './explain/same-json.ts';
import { hasTwins } from './has-twins.ts';
import { violationsOf } from './violations-of.ts';

test.each<[items: JsonValue[], twins: boolean]>([
  [[], false],
  [[1, '1', true, 'true', null, 'null', [], '[]', {}, '{}'], false],
  [
    [
      { a: 1, b: [2] },
      { b: [2], a: 1 },
    ],
    true,
  ],
  [
    [
      [1, 2],
      [2, 1],
    ],
    false,
  ],
  [[0, -0], true],
  [[[0], [-0]], true],
  [[{ __proto__x: 1 }, { __proto__x: 2 }], false],
])('Of the items %j, two are the same: %j.', (items, twins) => {
  expect(hasTwins(items)).toBe(twins);
});

test('It says what comparing every item with every other says.', () => {
  const values = fc.array(fc.jsonValue({ maxDepth: 2 }).map((made) => JSON.parse(JSON.stringify(made))));
  fc.assert(
    fc.property(values, (items: JsonValue[]) => {
      const slow = items.some((item, index) => items.slice(0, index).some((other) => sameJson(item, other)));
      expect(hasTwins(items)).toBe(slow);
    }),
  );
});

test('A long list of objects is checked at once, by the validator and by the walk.', () => {
  const schemas = { '/a': { uniqueItems: true, maxItems: 1 }, '/b': { uniqueItems: false } };
  const spec = compileSpec({ title: '', version: '', servers: [], operations: [], schemas });
  const items = Array.from({ length: 50_000 }, (_, index) => ({ index }));
  const started = performance.now();
  expect(violationsOf(spec, '/a', items)).toMatchObject([{ keyword: 'maxItems' }]);
  expect(violationsOf(spec, '/a', [...items, { index: 7 }])).toMatchObject([
    { keyword: 'maxItems' },
    { keyword: 'uniqueItems' },
  ]);
  expect(violationsOf(spec, '/b', [1, 1])).toEqual([]);
  expect(performance.now() - started).toBeLessThan(5_000);
});
