import { expect, test } from 'vitest';
import type { Sighting } from './sighting.ts';
import { toChanges } from './to-changes.ts';

const sighting = (operation: string): Sighting => ({
  change: {
    code: 'operation-removed',
    effect: 'narrower',
    tokens: [],
    specPointer: `/paths/~1${operation}/get`,
    document: 'old',
    expected: operation,
    received: null,
  },
  direction: 'request',
  pointer: '',
  operation,
});

test('What stands in no list of operations comes last, and the order of what was seen makes no difference.', () => {
  const seen = ['x', 'b', 'a'].map(sighting);
  const order = (some: readonly Sighting[]) => toChanges(some, ['b', 'a']).map(({ operation }) => operation);
  expect(order(seen)).toEqual(['b', 'a', 'x']);
  expect(order(seen.reverse())).toEqual(['b', 'a', 'x']);
});
