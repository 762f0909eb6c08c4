import { expect, test } from 'vitest';
import type { JsonValue } from '../json/json-value.ts';
import { type Filter, isGiven, wantOf } from './filter.ts';

test('An empty parameter filters nothing, and 0, false and a blank do.', () => {
  expect([undefined, null, '', []].map(isGiven)).toEqual([false, false, false, false]);
  expect([0, false, ' ', ['']].map(isGiven)).toEqual([true, true, true, true]);
});

test.each<[filter: Filter, value: unknown, passes: JsonValue[], fails: JsonValue[]]>([
  [{ equals: 'f' }, 1, [1], ['1', 2, null]],
  [{ equals: 'f' }, 0, [0], ['', false]],
  [{ equals: 'f' }, false, [false], [true, 0]],
  [{ oneOf: 'f' }, 'a, b', ['a', 'b'], ['a, b', 'c', '']],
  [{ oneOf: 'f' }, '1,2', [1, '2'], [12]],
  [{ oneOf: 'f' }, 3, [3, '3'], [4]],
  [{ oneOf: 'f' }, ['a,b', 7], ['a,b', 7], ['a']],
  [{ oneOf: 'f' }, 'null,undefined', ['null'], [null]],
  [{ oneOf: 'f' }, 'true', [true, 'true'], [false, 1]],
  [{ atLeast: 'f' }, 5, [5, 6], [4, '6', null]],
  [{ atMost: 'f' }, 5, [5, 4], [6, '4', null]],
  [{ atLeast: 'f', none: 0 }, -1, [-1, 5], [0, -2]],
  [{ atMost: 'f', none: 0 }, 5, [5, -1], [0, 6]],
  [{ atLeast: 'f' }, '2026-01-01', ['2026-01-01', '2026-01-01 00:00'], ['2025-12-31', 2027]],
  [{ atMost: 'f' }, '2026-01-01', ['2026-01-01', '2025-12-31'], ['2026-01-02', 1]],
])('%j with %j lets %j through and not %j.', (filter, value, passes, fails) => {
  const passesFilter = wantOf(filter, value).passes;
  expect(passes.map((f) => passesFilter(f))).toEqual(passes.map(() => true));
  expect(fails.map((f) => passesFilter(f))).toEqual(fails.map(() => false));
  expect(passesFilter(undefined)).toBe(false);
});
