import type { TableCell, TableRow } from '../page/block.ts';
import { EMPTY_CELL } from '../page/cell.ts';
import { readOther } from '../prose/read-mock.ts';
import type { Column, ColumnKind } from '../words/column.ts';
import { readRequired } from '../words/read-required.ts';
import { readType } from '../words/read-type.ts';
import { readName } from './read-name.ts';

const MOST_COLUMNS = 12;

/**
 * Whether the empty cells of a table were lost, so that those behind them moved to the left: no row has an empty cell
 * before a full one, and some are short.
 */
export function lostEmptyCells(columns: readonly Column[], rows: readonly TableRow[]): boolean {
  if (columns.length > MOST_COLUMNS || rows.length === 0) return false;
  let short = false;
  for (const { cells } of rows) {
    const last = cells.findLastIndex(({ text }) => text !== '');
    // The first cell may hold no more than a mark.
    if (cells.slice(1, Math.max(last, 1)).some(({ text }) => text === '')) return false;
    if (last + 1 < columns.length && last > 0) short = true;
  }
  return short;
}

/** The full cells of a row under the headings that suit them best, in their order. */
export function alignCells(columns: readonly Column[], cells: readonly TableCell[]): readonly TableCell[] {
  const [first = EMPTY_CELL, ...others] = cells;
  const full = others.filter(({ text }) => text !== '').slice(0, columns.length - 1);
  const places = bestPlaces(
    columns.slice(1),
    full.map(({ text }) => text),
    readName(first).name,
  );
  const aligned = columns.map(() => EMPTY_CELL);
  aligned[0] = first;
  for (const [at, place] of places.entries()) aligned[place + 1] = full[at] ?? EMPTY_CELL;
  return aligned;
}

/** The column of each text, rising, with the highest sum of what suits. */
function bestPlaces(columns: readonly Column[], texts: readonly string[], name: string): number[] {
  // best[i][j]: the first i texts within the first j columns.
  const best: { readonly score: number; readonly places: readonly number[] }[][] = [
    Array.from({ length: columns.length + 1 }, () => ({ score: 0, places: [] })),
  ];
  for (const [at, text] of texts.entries()) {
    const row: { readonly score: number; readonly places: readonly number[] }[] = [];
    for (let upTo = 0; upTo <= columns.length; upTo += 1) {
      const column = columns[upTo - 1];
      const left = row[upTo - 1];
      const before = best[at]?.[upTo - 1];
      if (column === undefined || before === undefined || upTo <= at) {
        row.push({ score: Number.NEGATIVE_INFINITY, places: [] });
        continue;
      }
      const score = before.score + suits(column.kind, text, name) + (upTo - 1 === at ? 0.1 : 0);
      row.push(
        left !== undefined && left.score >= score ? left : { score, places: [...before.places, upTo - 1] },
      );
    }
    best.push(row);
  }
  return [...(best.at(-1)?.at(-1)?.places ?? [])];
}

const LITERAL = /^(?:-?\d+(?:\.\d+)?|true|false|null|none|[\w.:/+-]{1,40})$/i;

function suits(kind: ColumnKind, text: string, name: string): number {
  const isLiteral = LITERAL.test(text);
  const isProse = /\p{Script=Han}|\s/u.test(text) || text.toLowerCase() === name.toLowerCase();
  switch (kind) {
    case 'type':
      return readType(text).known ? 4 : -2;
    case 'required':
      return readRequired(text).known ? 4 : -4;
    case 'place':
      return /^(?:query|body|header|path|cookie|form|formdata)$/i.test(text) ? 4 : -4;
    case 'default':
      return isLiteral && !isProse ? 1.5 : -2;
    case 'limits':
      return isLiteral ? 1 : -1;
    case 'example':
    case 'value':
      return isProse ? 0 : 1.2;
    case 'other':
      return readOther(text) === undefined ? -1 : 4;
    case 'description':
    case 'title':
      return readOther(text) !== undefined ? 0 : isProse ? 2 : 1;
    default:
      return 0.5;
  }
}
