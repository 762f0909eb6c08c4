import type { TableCell } from './block.ts';
import { toCell } from './cell.ts';
import { LIMITS } from './limits.ts';
import { inline, withoutEntities } from './prose-line.ts';

/** Whether a line is a row of a table drawn with bars, one cell at least. */
export function isPipeRow(line: string): boolean {
  return line.includes('|') && !/^\s*\|?\s*$/.test(line);
}

/** The line under the headings: `|---|:--:|`. */
export function isDelimiterRow(line: string): boolean {
  return line.includes('-') && line.includes('|') && /^[\s|:-]+$/.test(line);
}

/** The cells between the bars of a line; `\|` is no bar. */
export function splitRow(line: string): TableCell[] {
  const parts = line.trim().includes('\\|')
    ? line
        .replaceAll('\\|', '\u0001')
        .split('|')
        .map((part) => part.replaceAll('\u0001', '|'))
    : line.split('|');
  if (parts[0]?.trim() === '') parts.shift();
  if (parts.length > 1 && parts.at(-1)?.trim() === '') parts.pop();
  return parts.slice(0, LIMITS.cells).map(pipeCell);
}

function pipeCell(raw: string): TableCell {
  const padding = /(?:padding-left|margin-left)\s*:\s*(\d{1,5})/.exec(raw);
  const cell = toCell(withoutEntities(leadingEntities(raw)), Number(padding?.[1] ?? 0));
  return { ...cell, text: inline(cell.text).trim() };
}

/** Hard blanks before the text stand for depth; the rest of the text is read with its other marks. */
function leadingEntities(raw: string): string {
  const bare = raw.replace(/^(\s*)(?:<[^<>]*>)+/, '$1');
  return /^\s*&/.test(bare) ? bare : raw.replace(/^(\s*)<(?:span|font|div|p)\b[^<>]*>/, '$1');
}
