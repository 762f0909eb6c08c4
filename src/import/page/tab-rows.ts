import type { TableRow } from './block.ts';
import { toCell } from './cell.ts';

export interface TabTable {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** The index of the line after it. */
  readonly end: number;
}

/** A table pasted out of a browser: one row a line, tabs between the cells. Undefined where none begins. */
export function tabRows(lines: readonly string[], start: number): TabTable | undefined {
  const header = (lines[start] ?? '').split('\t').map((cell) => cell.trim());
  if (header.filter((cell) => cell !== '').length < 2 || !(lines[start + 1] ?? '').includes('\t'))
    return undefined;
  const rows: TableRow[] = [];
  let at = start + 1;
  for (; at < lines.length && (lines[at] ?? '').includes('\t'); at += 1) {
    rows.push({ cells: (lines[at] ?? '').split('\t').map((cell) => toCell(cell, 0)), line: at + 1 });
  }
  return { header, rows, end: at };
}
