import { type MarkupTemplate, markupTemplate } from './markup.ts';
import { printable } from './printable.ts';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text from outside as HTML that shows it, between tags and inside of a quoted attribute. */
export function htmlText(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => REFERENCES[character] ?? character);
}

/** HTML in which whatever is put is escaped. */
export const html: MarkupTemplate = markupTemplate(htmlText);
