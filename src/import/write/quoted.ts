/** Longer quotations hide the sentence that they stand in. */
const MOST = 120;

/** A text of somebody else inside a sentence: on one line, of bounded length, in quotes. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = [...line];
  const shown = characters.length > MOST ? `${characters.slice(0, MOST).join('')}…` : line;
  return `"${shown}"`;
}
