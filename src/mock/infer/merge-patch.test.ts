import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../json/json-value.ts';
import { mergePatch } from './merge-patch.ts';

// Appendix A of RFC 7396, as far as its patches are objects.
test.each<[target: JsonValue, patch: JsonObject, result: JsonObject]>([
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  [{ a: 'b' }, { a: { c: 1 } }, { a: { c: 1 } }],
])('%j with %j becomes %j.', (target, patch, result) => {
  expect(mergePatch(target, patch)).toEqual(result);
});

test('A member that may be null becomes that, and no other.', () => {
  const nullStays = (name: string) => name === 'note';
  expect(mergePatch({ note: 'a', size: 1 }, { note: null, size: null }, nullStays)).toEqual({ note: null });
});
