import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberEnd, numberLexeme, stringEnd, stringLexeme } from './lexeme.ts';

const strings = fc.oneof(
  fc.string().map((text) => JSON.stringify(text)),
  fc.string({ unit: fc.constantFrom('"', '\\', 'u', '0', 'n', '\n', 'a') }).map((text) => `"${text}`),
);
const numbers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
  fc.string({ unit: fc.constantFrom('0', '1', '9', '-', '+', '.', 'e', 'E') }),
);

test('The end of a string or of a number is where the lexeme ends, and -1 where that is malformed.', () => {
  const behind = fc.constantFrom('', ',', ' ', '}', '1');
  fc.assert(
    fc.property(strings, numbers, behind, (string, number, rest) => {
      const texts = [string + rest, number + rest] as const;
      const [ofString, ofNumber] = [stringLexeme(texts[0], 0), numberLexeme(texts[1], 0)];
      expect(stringEnd(texts[0], 0)).toBe(ofString.ok ? ofString.end : -1);
      expect(numberEnd(texts[1], 0)).toBe(ofNumber.ok ? ofNumber.end : -1);
    }),
    { numRuns: 2000 },
  );
});
