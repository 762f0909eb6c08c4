import { expect, test } from 'vitest';
import { faultReason } from './fault-header.ts';

test('An answer that a mock was told to spoil says by what, and any other answer nothing.', () => {
  expect(faultReason({ headers: { 'x-lockstep-fault': 'reset' } })).toBe(
    'a mock made the answer by a fault (reset)',
  );
  expect(faultReason({ headers: {} })).toBeUndefined();
});
