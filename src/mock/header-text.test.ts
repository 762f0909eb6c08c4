import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headerText } from './header-text.ts';

test('Visible ASCII stands in a header as it is.', () => {
  expect(headerText('a=1&b={"c": "~"}')).toBe('a=1&b={"c": "~"}');
});

test('What is not visible ASCII is percent-encoded, line breaks too.', () => {
  expect(headerText('套餐\r\nx')).toBe('%E5%A5%97%E9%A4%90%0D%0Ax');
});

test('Half a surrogate pair becomes the replacement character.', () => {
  expect(headerText('a\ud83d')).toBe('a%EF%BF%BD');
  expect(headerText('😀')).toBe('%F0%9F%98%80');
});

test('A long text is cut, whether it was long before or became so by its encoding.', () => {
  expect(headerText('x'.repeat(8000))).toBe('x'.repeat(8000));
  expect(headerText('x'.repeat(8001))).toBe(`${'x'.repeat(8000)}...`);
  expect(headerText('套'.repeat(2000))).toMatch(/^[%0-9A-F]{8000}\.\.\.$/);
});

test('Whatever the text, it can be set as a header and comes back.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
      const value = headerText(`explain: ${text}.`);
      expect(new Headers({ 'x-lockstep-explain': value }).get('x-lockstep-explain')).toBe(value);
    }),
  );
});
