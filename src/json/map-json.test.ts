import { expect, test } from 'vitest';
import type { JsonValue } from './json-value.ts';
import { mapItems, mapMembers } from './map-json.ts';

const double = (value: JsonValue): JsonValue => (typeof value === 'number' ? 2 * value : value);

test('Members and items are what became of them, in their order.', () => {
  expect(Object.entries(mapMembers({ b: 1, a: 'x', c: 2 }, double))).toEqual([
    ['b', 2],
    ['a', 'x'],
    ['c', 4],
  ]);
  expect(mapItems([1, 'x', 2], double)).toEqual([2, 'x', 4]);
  expect(mapMembers({ a: 1, b: 1 }, (value, name) => (name === 'a' ? null : value))).toEqual({
    a: null,
    b: 1,
  });
});

test('What does not change is not copied.', () => {
  const object = { a: 'x', b: [1] };
  const array = ['x', object];
  expect(mapMembers(object, double)).toBe(object);
  expect(mapItems(array, double)).toBe(array);
});

test('A member that is called __proto__ stays a member.', () => {
  const object: Record<string, JsonValue> = JSON.parse('{ "__proto__": 1 }');
  expect(Object.entries(mapMembers(object, double))).toEqual([['__proto__', 2]]);
});
