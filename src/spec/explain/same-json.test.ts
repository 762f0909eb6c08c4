import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonValue } from '../../json/json-value.ts';
import { sameJson } from './same-json.ts';

test.each<[JsonValue, JsonValue, boolean]>([
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
  [[], {}, false],
  [{}, [], false],
  [null, {}, false],
  [{}, null, false],
  [[1], [1, null], false],
  [[null], [null], true],
  [{ a: null }, { b: null }, false],
  [{ a: 1 }, { a: 1, b: null }, false],
  [{ toString: 1 }, { a: 1 }, false],
  ['1', 1, false],
  [0, -0, true],
])('%j and %j are the same: %j.', (a, b, same) => {
  expect(sameJson(a, b)).toBe(same);
});

test('A value is the same as its copy, and as nothing of another text.', () => {
  const value = fc.jsonValue().map((made) => JSON.parse(JSON.stringify(made)) as JsonValue);
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(sameJson(a, structuredClone(a))).toBe(true);
      if (JSON.stringify(a).length !== JSON.stringify(b).length) expect(sameJson(a, b)).toBe(false);
    }),
  );
});
