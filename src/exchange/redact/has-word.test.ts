import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasWord } from './has-word.ts';

const texts = fc
  .array(fc.constantFrom('abcdefgh', '12345678', '_', 'x', ' ', '-', 'é', '—', '卡号'), { maxLength: 8 })
  .map((parts) => parts.join(''));

test('The words of a text are its longest stretches of eight letters and digits or more.', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const words = text.split(/[^\p{L}\p{N}_]+/u).filter(({ length }) => length >= 8);
      for (const word of words) expect(hasWord(text, (one) => one === word)).toBe(true);
      expect(hasWord(text, (one) => !words.includes(one))).toBe(false);
    }),
  );
});
