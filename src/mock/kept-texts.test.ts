import { expect, test } from 'vitest';
import { keptTexts } from './kept-texts.ts';

test('Short texts are kept as they are.', () => {
  expect(keptTexts([])).toEqual([]);
  expect(keptTexts(['The key is wrong: 钥匙.'])).toEqual(['The key is wrong: 钥匙.']);
});

test('Of many or long texts the beginning is kept.', () => {
  const kept = keptTexts(Array.from({ length: 30 }, (_, index) => `${index} ${'x'.repeat(100_000)}`));
  expect(kept).toHaveLength(10);
  expect(kept.at(9)).toMatch(/^9 x+…$/);
  expect(kept.join('').length).toBeLessThan(21_000);
});
