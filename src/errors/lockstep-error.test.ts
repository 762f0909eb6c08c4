import { expect, test } from 'vitest';
import { LockstepError, ownError } from './lockstep-error.ts';

test('An error of our own can be told, and anything else goes on its way.', () => {
  const own = new LockstepError('SPEC_INVALID', 'The spec says nothing.');
  expect(ownError(own)).toBe(own);
  for (const bug of [new TypeError('x is not a function'), 'a text', undefined]) {
    let thrown: unknown = 'nothing';
    try {
      ownError(bug);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBe(bug);
  }
});
