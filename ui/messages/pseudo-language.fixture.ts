import { en } from './en.ts';
import type { PageLanguage } from './languages.ts';

/**
 * A language in which every text says that it is one: `⟦1⟧` for what stands between the places of the English text.
 * What stands in the places is outside, so that it has to be a text by itself, or no word at all.
 */
export const PSEUDO: PageLanguage = { tag: 'en-XA', texts: mapped(en) };

/** What is to be seen beside the texts of that language, in its pieces. */
export function besideTexts(seen: string): readonly string[] {
  return seen
    .split(/⟦[^⟦⟧]*⟧/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function mapped<Table extends Readonly<Record<string, string>>>(table: Table): Table {
  // The names are those of the table.
  return Object.fromEntries(Object.entries(table).map(([name, text]) => [name, marked(text)])) as Table;
}

function marked(text: string): string {
  const parts = text.split(/(\{\w+\})/);
  return parts.map((part, at) => (at % 2 === 1 || part === '' ? part : `⟦${part}⟧`)).join('');
}
