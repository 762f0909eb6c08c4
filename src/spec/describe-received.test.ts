import { expect, test } from 'vitest';
import type { JsonValue } from '../json/json-value.ts';
import { describeReceived } from './describe-received.ts';

test.each<[received: JsonValue, value: JsonValue | undefined, literal: string | undefined, words: string]>([
  [12345678901234567000, 12345678901234567000, '12345678901234567890', '12345678901234567890'],
  ['1e400', 0, '1e400', '1e400'],
  ['array', [1], undefined, 'an array'],
  ['object', {}, undefined, 'an object'],
  ['array', 'array', undefined, '"array"'],
  ['object', 'object', undefined, '"object"'],
  ['array', undefined, undefined, '"array"'],
  ['object', undefined, undefined, '"object"'],
  [5, 5, undefined, '5'],
  [null, null, undefined, 'null'],
])('%j, which stands for %j, is said as it is.', (received, value, literal, words) => {
  expect(describeReceived({ received }, value, literal)).toBe(words);
});
