import { expect, test } from 'vitest';
import { changeCodes, type SpecChange } from '../drift/diff/spec-change.ts';
import { formatSpecChange } from './format-spec-change.ts';

const change: SpecChange = {
  code: 'enum-value-unknown',
  severity: 'breaking',
  operation: 'listPools',
  operations: ['listPools'],
  direction: 'response',
  pointer: '/data/*/state',
  specPointer: '/components/schemas/State/enum',
  document: 'new',
  expected: [0, 1],
  received: [3],
  fingerprint: '0123456789abcdef',
};

test('A change is one line with its operation, its place, what has changed, and where that stands.', () => {
  expect(formatSpecChange(change)).toBe(
    'breaking enum-value-unknown listPools, response /data/*/state: values that were not listed, OLD 0, 1, NEW 3 (NEW /components/schemas/State/enum).',
  );
});

test('What one side does not have, it says nothing of; a whole body needs no place.', () => {
  const gone = { ...change, pointer: '', document: 'old', expected: 'owner', received: null } as const;
  expect(formatSpecChange({ ...gone, code: 'property-removed' })).toBe(
    'breaking property-removed listPools, response: the property is gone, OLD "owner", NEW says nothing (OLD /components/schemas/State/enum).',
  );
});

test('An empty list is told as none.', () => {
  expect(formatSpecChange({ ...change, expected: [] })).toContain('OLD none, NEW 3');
});

test('Of many operations the first three are named, and the others counted.', () => {
  const operations = ['a', 'b', 'c', 'd', 'e'];
  expect(formatSpecChange({ ...change, operations })).toContain(' a, b, c and 2 more, response');
  expect(formatSpecChange({ ...change, operations: operations.slice(0, 3) })).toContain(' a, b, c, response');
});

test('Control characters are escaped.', () => {
  expect(formatSpecChange({ ...change, pointer: '/a\u001b[31m\n' })).toContain('/a\\u001b[31m\\u000a:');
});

test('Every code has words of its own.', () => {
  const words = changeCodes.map((code) => formatSpecChange({ ...change, code }).split(/: |, OLD/)[1]);
  expect(new Set(words).size).toBe(changeCodes.length);
});
