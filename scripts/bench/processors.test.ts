import { expect, test } from 'vitest';
import { numbersIn } from './processors.ts';

test('Processors are read as Linux lists them.', () => {
  expect(numbersIn('0-2,5')).toEqual([0, 1, 2, 5]);
  expect(numbersIn('3')).toEqual([3]);
  expect(numbersIn('')).toEqual([]);
});
