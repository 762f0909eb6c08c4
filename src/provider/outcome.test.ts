import { expect, test } from 'vitest';
import type { JsonValue } from '../json/json-value.ts';
import { isSuccess, sameVerdict } from './outcome.ts';
import type { Outcome } from './provider.ts';

const outcome: Outcome = { pointer: '/code', success: ['200', 0, true] };

test('The values that mean success are success as text and as what they are, and nothing else is.', () => {
  const verdicts: JsonValue[] = ['200', 200, 0, '0', true, 'true', false, null, '', {}, ['200'], '0200'];
  expect(verdicts.filter((verdict) => isSuccess(outcome, verdict))).toEqual([
    ...['200', 200, 0, '0', true, 'true'],
  ]);
});

test('Two verdicts are the same where their texts are.', () => {
  expect([sameVerdict(500, '500'), sameVerdict(500, 501), sameVerdict(null, null)]).toEqual([
    true,
    false,
    true,
  ]);
  expect([sameVerdict({ a: 1 }, { a: 1 }), sameVerdict({ a: 1 }, { b: 1 })]).toEqual([true, false]);
});
