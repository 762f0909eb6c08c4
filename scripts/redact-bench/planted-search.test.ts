import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plantedSearch } from './planted-search.ts';

const characters = fc.constantFrom('a', 'b', '1', '2', ' ', '-', 'é');
const long = fc.string({ unit: characters, minLength: 9, maxLength: 12 });

test('Long values are found wherever they stand, and no others.', () => {
  fc.assert(
    fc.property(
      fc.array(long, { maxLength: 8 }),
      fc.array(fc.oneof(long, fc.string({ unit: characters }), fc.nat(7)), { maxLength: 12 }),
      (values, parts) => {
        const text = parts.map((part) => (typeof part === 'number' ? (values[part] ?? '') : part)).join('');
        const there = values.filter((value) => text.includes(value));
        expect(plantedSearch(values)(text)).toEqual(new Set(there));
      },
    ),
  );
});

test('A short value counts only where it stands alone.', () => {
  const search = plantedSearch(['123456', '123457']);
  expect(search('at 99123456, 1234561 and x123456')).toEqual(new Set());
  expect(search('9123456 "123456"')).toEqual(new Set(['123456']));
  expect(search('123456')).toEqual(new Set(['123456']));
  expect(search('12345')).toEqual(new Set());
});

test('What would be found everywhere by chance cannot be looked for.', () => {
  expect(() => plantedSearch(['12345'])).toThrow(RangeError);
});
