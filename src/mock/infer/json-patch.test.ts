import { expect, test } from 'vitest';
import type { JsonValue } from '../../json/json-value.ts';
import { applyJsonPatch } from './json-patch.ts';

const PET = { name: 'Rex', tags: ['a', 'b'], owner: { name: 'Ann' } };

test.each<[patch: JsonValue, after: JsonValue]>([
  [
    { op: 'add', path: '/note', value: 1 },
    { ...PET, note: 1 },
  ],
  [{ op: 'add', path: '', value: 1 }, 1],
  [
    { op: 'add', path: '/tags/-', value: 'c' },
    { ...PET, tags: ['a', 'b', 'c'] },
  ],
  [
    { op: 'add', path: '/tags/0', value: 'c' },
    { ...PET, tags: ['c', 'a', 'b'] },
  ],
  [
    { op: 'replace', path: '/tags/1', value: 'c' },
    { ...PET, tags: ['a', 'c'] },
  ],
  [
    { op: 'replace', path: '/owner/name', value: 'Bo' },
    { ...PET, owner: { name: 'Bo' } },
  ],
  [
    { op: 'remove', path: '/tags/0' },
    { ...PET, tags: ['b'] },
  ],
  [
    { op: 'remove', path: '/owner/name' },
    { ...PET, owner: {} },
  ],
  [
    { op: 'copy', from: '/name', path: '/owner/name' },
    { ...PET, owner: { name: 'Rex' } },
  ],
  [
    { op: 'move', from: '/owner', path: '/name' },
    { name: { name: 'Ann' }, tags: ['a', 'b'] },
  ],
  [{ op: 'test', path: '/owner', value: { name: 'Ann' } }, PET],
])('The operation %j is applied as RFC 6902 has it.', (operation, after) => {
  expect(applyJsonPatch(PET, [operation])).toEqual({ value: after });
});

test('A list inside lists can be reached.', () => {
  const lists = [[1, 2], [3]];
  expect(applyJsonPatch(lists, [{ op: 'add', path: '/0/1', value: 9 }])).toEqual({ value: [[1, 9, 2], [3]] });
  expect(applyJsonPatch(lists, [{ op: 'remove', path: '/0/1' }])).toEqual({ value: [[1], [3]] });
});

test.each<JsonValue>([
  'remove',
  { op: 'add' },
  { op: 'fly', path: '/name' },
  { op: 'add', path: '/name' },
  { op: 'add', path: '/a/b/c', value: 1 },
  { op: 'add', path: '/name/b', value: 1 },
  { op: 'add', path: '/tags/9', value: 1 },
  { op: 'add', path: '/tags/x', value: 1 },
  { op: 'add', path: '/tags/9/x', value: 1 },
  { op: 'add', path: '/tags/0/x', value: 1 },
  { op: 'replace', path: '/none', value: 1 },
  { op: 'remove', path: '' },
  { op: 'remove', path: '/none' },
  { op: 'remove', path: '/owner/none' },
  { op: 'remove', path: '/name/0' },
  { op: 'add', path: '/tags/2/x', value: 1 },
  { op: 'copy', path: '/x', from: '/none' },
  { op: 'move', path: '/x', from: '/none' },
  { op: 'move', path: '/x' },
  { op: 'test', path: '/none', value: 1 },
  { op: 'test', path: '/name', value: 'Max' },
])('What cannot be applied is told by its index: %j.', (operation) => {
  expect(applyJsonPatch(PET, [{ op: 'test', path: '/name', value: 'Rex' }, operation])).toEqual({
    failed: 1,
  });
});
