import { printable } from './printable.ts';

/**
 * Text from outside as Markdown that shows it and does nothing else, also inside of HTML in Markdown. All punctuation
 * of ASCII that Markdown, tables or automatic links are made of is written as numeric references, which never stand
 * for structure (CommonMark 0.31, 2.5).
 */
export function markdownText(text: string): string {
  return printable(text).replace(/[!-+./:<-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`);
}
