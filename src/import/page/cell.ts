import type { TableCell } from './block.ts';

/** What a cell holds, with the depth that the blanks before it show. `padding` is in pixels. */
export function toCell(raw: string, padding: number): TableCell {
  const before = /^[\s\u00A0\u2000-\u200A\u3000]*/.exec(raw)?.[0] ?? '';
  const hard = before.replace(/[ \t\r\n]/g, '').length;
  return {
    text: raw.slice(before.length).replace(/[\s\u00A0\u3000]+$/, ''),
    blanks: before.length - hard,
    padding: padding + hard,
  };
}

export const EMPTY_CELL: TableCell = { text: '', blanks: 0, padding: 0 };
