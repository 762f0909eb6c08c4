import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test.each([
  ['a line break', 'a\nb', 'a\\u000ab'],
  ['a command to the terminal', '\u001b[31mred', '\\u001b[31mred'],
  ['a separator of lines', 'a\u2028b', 'a\\u2028b'],
  ['what turns text around', 'a\u202eb\u2066c', 'a\\u202eb\\u2066c'],
  ['text of any language', 'é 密 🔥 שלום', 'é 密 🔥 שלום'],
])('Of %s only what is safe to print is left.', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});
