import { expect, test } from 'vitest';
import { keptTexts } from './kept-texts.ts';

test.each([0, 2000, 2001, 10_000_000])('Short texts are kept as they are, out of %i bytes.', (quotable) => {
  expect(keptTexts([], quotable)).toEqual([]);
  expect(keptTexts(['The key is wrong: 钥匙.'], quotable)).toEqual(['The key is wrong: 钥匙.']);
});

test.each([10, 10_000_000])('Of many or long texts the beginning is kept, out of %i bytes.', (quotable) => {
  const many = Array.from({ length: 30 }, (_, index) => `${index} ${'x'.repeat(100_000)}`);
  const kept = keptTexts(many, quotable);
  expect(kept).toHaveLength(10);
  expect(kept.at(9)).toMatch(/^9 x+…$/);
  expect(kept.join('').length).toBeLessThan(21_000);
});
