import { expect, test } from 'vitest';
import { isSafePattern } from './safe-pattern.ts';

test.each([
  ['^[a-z]+$', true],
  ['^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}:\\d{2})?$', true],
  ['^\\p{L}*$', true],
  [`^${'a?'.repeat(100)}$`, true],
  [`^${'a?'.repeat(101)}$`, false],
  ['(a+)+$', false],
  ['(', false],
  ['\\-', false],
])('The pattern %s is safe: %j.', (pattern, safe) => {
  expect(isSafePattern(pattern)).toBe(safe);
});
