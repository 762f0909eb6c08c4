import { expect, test } from 'vitest';
import type { JsonValue } from '../json/json-value.ts';
import { type Outcome, succeeded } from './provider.ts';

const outcome: Outcome = { pointer: '/code', success: ['200', 0, true] };

test('Only the values that mean success are success, and of their own type.', () => {
  const verdicts: JsonValue[] = ['200', 0, true, 200, '0', 'true', false, null, {}, ['200']];
  expect(verdicts.filter((verdict) => succeeded(outcome, verdict))).toEqual(['200', 0, true]);
});

test('A body without a verdict says nothing, while null is a verdict and a failure.', () => {
  expect([succeeded(outcome, undefined), succeeded(outcome, null)]).toEqual([undefined, false]);
});
