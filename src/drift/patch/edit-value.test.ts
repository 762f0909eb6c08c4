import { expect, test } from 'vitest';
import type { JsonValue } from '../../json/json-value.ts';
import type { Edit } from './edit.ts';
import { editValue } from './edit-value.ts';

test.each<[JsonValue, Edit, JsonValue]>([
  [{ a: [1] }, { kind: 'append', pointer: '/a', value: 2 }, { a: [1, 2] }],
  [{ a: {} }, { kind: 'add', pointer: '/a', key: 'b', value: 1 }, { a: { b: 1 } }],
  [
    { a: 1, b: 2 },
    { kind: 'add', pointer: '', key: 'c', value: 3, after: ['a'] },
    { a: 1, c: 3, b: 2 },
  ],
  [
    { a: 1, b: 2 },
    { kind: 'add', pointer: '', key: 'c', value: 3, after: ['x'] },
    { a: 1, b: 2, c: 3 },
  ],
  [{ a: 1 }, { kind: 'put', pointer: '/a', value: 2 }, { a: 2 }],
  [
    { a: { x: 1 }, b: 2 },
    { kind: 'put', pointer: '/a', value: 2, key: 'c' },
    { c: 2, b: 2 },
  ],
  [{ a: [1, 2] }, { kind: 'put', pointer: '/a/1', value: 3 }, { a: [1, 3] }],
  [{ a: 1, b: 2 }, { kind: 'remove', pointer: '/a' }, { b: 2 }],
  [[1, { a: 2 }], { kind: 'remove', pointer: '/1/a' }, [1, {}]],
  [[1, 2], { kind: 'remove', pointer: '/0' }, [2]],
])('%j, edited by %j, is %j.', (before, edit, after) => {
  // With the members in this order.
  expect(JSON.stringify(editValue(before, edit))).toBe(JSON.stringify(after));
});

test.each<[JsonValue, Edit]>([
  [{ a: 1 }, { kind: 'append', pointer: '/a', value: 2 }],
  [{ a: 1 }, { kind: 'append', pointer: '/a/b', value: 2 }],
  [{ a: [] }, { kind: 'add', pointer: '/a', key: 'b', value: 1 }],
  [{ a: 1 }, { kind: 'add', pointer: '', key: 'a', value: 1 }],
  [
    { a: 1, b: 1 },
    { kind: 'put', pointer: '/a', value: 2, key: 'b' },
  ],
  [{ a: 1 }, { kind: 'put', pointer: '/b', value: 2 }],
  [{ a: 1 }, { kind: 'put', pointer: '/a/b', value: 2 }],
  [{ a: 1 }, { kind: 'put', pointer: '', value: 2 }],
  [[1], { kind: 'remove', pointer: '/1' }],
])('%j cannot be edited by %j.', (before, edit) => {
  expect(editValue(before, edit)).toBeUndefined();
});
