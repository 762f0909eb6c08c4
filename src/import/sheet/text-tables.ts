import type { Block, TableBlock, TableCell, TextBlock } from '../page/block.ts';
import { toCell } from '../page/cell.ts';
import { isHeading, readColumn } from '../words/column.ts';
import { readLabel } from '../words/read-label.ts';
import { readRequired } from '../words/read-required.ts';
import { readType } from '../words/read-type.ts';

/** The blocks with tables made of lines of text, as they come out of a browser that copies no marks. */
export function textTables(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const made = spacedTable(blocks, at) ?? stackedTable(blocks, at);
    const block = blocks[at];
    if (made === undefined) {
      if (block !== undefined) found.push(block);
      at += 1;
    } else {
      found.push(made.table);
      at = made.end;
    }
  }
  return found;
}

interface Made {
  readonly table: TableBlock;
  readonly end: number;
}

function textAt(blocks: readonly Block[], at: number): TextBlock | undefined {
  const block = blocks[at];
  return block?.kind === 'text' ? block : undefined;
}

/** `参数名 类型 说明` over `id int 编号`: cells parted by blanks, the last of them the rest of the line. */
function spacedTable(blocks: readonly Block[], start: number): Made | undefined {
  const first = textAt(blocks, start);
  const header = first?.text.split(/\s+/) ?? [];
  if (first === undefined || header.length < 2 || !isHeader(header)) return undefined;
  const rows = [];
  let at = start + 1;
  for (
    let text = textAt(blocks, at);
    text !== undefined && !(text.apart && endsTable(text));
    text = textAt(blocks, at)
  ) {
    const row = spacedRow(text.text, header.length);
    if (row === undefined) break;
    rows.push({ cells: row, line: text.line });
    at += 1;
  }
  // "Header 参数" with nothing under it is a label.
  if (rows.length === 0 && readLabel(first.text) !== undefined) return undefined;
  return { table: { kind: 'table', header, rows, line: first.line }, end: at };
}

function isHeader(words: readonly string[]): boolean {
  return words.every(isHeading) && words.some((word) => /^(?:name|code)$/.test(readColumn(word).kind));
}

function endsTable({ text }: TextBlock): boolean {
  return readLabel(text) !== undefined || /[:：]$/.test(text);
}

function spacedRow(text: string, columns: number): TableCell[] | undefined {
  const words = text.split(/\s+/);
  if (words.length < 2 || !/^[»›>├└│\-.\w$[\]*]+$/.test(words[0] ?? '') || readLabel(text) !== undefined)
    return undefined;
  const cells =
    words.length <= columns ? words : [...words.slice(0, columns - 1), words.slice(columns - 1).join(' ')];
  return cells.map((cell) => toCell(cell, 0));
}

/** Each cell on a line of its own: as many headings under one another, and then the cells of each row. */
function stackedTable(blocks: readonly Block[], start: number): Made | undefined {
  const header: string[] = [];
  let at = start;
  for (let text = textAt(blocks, at); text !== undefined && isHeading(text.text); text = textAt(blocks, at)) {
    if (beginsRow(header, textAt(blocks, at + 1)?.text ?? '')) break;
    header.push(text.text);
    at += 1;
  }
  const first = textAt(blocks, start);
  if (first === undefined || header.length < 3 || !isHeader(header)) return undefined;
  // "请求参数" is a label over a table as well as a heading of names.
  if (readColumn(header[1] ?? '').kind === 'name') return undefined;
  const cells: TextBlock[] = [];
  for (let text = textAt(blocks, at); text !== undefined; text = textAt(blocks, at)) {
    if (readLabel(text.text) !== undefined && !isCell(blocks, at, header, cells)) break;
    cells.push(text);
    at += 1;
  }
  if (cells.length === 0) return undefined;
  const rows = stackedRows(header, cells).map((row) => ({
    cells: row.map(({ text }) => toCell(text, 0)),
    line: row[0]?.line ?? first.line,
  }));
  return { table: { kind: 'table', header, rows, line: first.line }, end: at };
}

/** Words of labels are names of fields and descriptions too: where the rows go on right behind them, they are cells. */
function isCell(
  blocks: readonly Block[],
  at: number,
  header: readonly string[],
  cells: readonly TextBlock[],
): boolean {
  const [next = '', afterNext = ''] = [at + 1, at + 2].map((index) => textAt(blocks, index)?.text ?? '');
  if (beginsRow(header, next)) return true;
  const row = stackedRows(header, cells).at(-1) ?? [];
  return row.length > 0 && row.length < header.length && beginsRow(header, afterNext);
}

/** Whether what comes next suits the second column: "code" is a heading, and often the first name. */
function beginsRow(header: readonly string[], next: string): boolean {
  const [first, second] = header;
  if (first === undefined || second === undefined || isHeading(next)) return false;
  const { kind } = readColumn(second);
  return kind === 'type' ? readType(next).known : kind === 'required' && readRequired(next).known;
}

/** A row begins with a name whose next line suits the second column: empty cells have left no line. */
function stackedRows(header: readonly string[], cells: readonly TextBlock[]): TextBlock[][] {
  const rows: TextBlock[][] = [];
  const second = readColumn(header[1] ?? '').kind;
  for (const [at, cell] of cells.entries()) {
    const row = rows.at(-1);
    const next = cells[at + 1]?.text ?? '';
    const suits =
      second === 'type' ? readType(next).known : second === 'required' ? readRequired(next).known : true;
    const isName = /^[»›>├└│\-.\w$[\]*\s]+$/.test(cell.text) && suits;
    if (row === undefined || row.length >= header.length || (isName && row.length >= header.length - 1))
      rows.push([cell]);
    else row.push(cell);
  }
  return rows;
}
