import type { TableBlock, TableCell, TableRow } from './block.ts';
import { EMPTY_CELL, toCell } from './cell.ts';
import { LIMITS } from './limits.ts';
import { PageRefusal } from './page-refusal.ts';

interface OpenCell {
  text: string;
  padding: number;
  readonly columns: number;
  readonly rows: number;
}

interface OpenRow {
  readonly line: number;
  readonly cells: TableCell[];
  heads: number;
}

type Attributes = Readonly<Record<string, string>>;

/** Collects the rows of one `<table>` from its elements as they come. */
export class HtmlTable {
  readonly #line: number;
  readonly #rows: { readonly row: TableRow; readonly isHead: boolean }[] = [];
  #row: OpenRow | undefined;
  #cell: OpenCell | undefined;
  #inHead = false;
  #cells = 0;
  /** Cells of rows above that reach down, by column. */
  readonly #reaching = new Map<number, { readonly cell: TableCell; left: number }>();

  constructor(line: number) {
    this.#line = line;
  }

  openElement(name: string, attributes: Attributes, line: number): void {
    if (name === 'thead') this.#inHead = true;
    else if (name === 'tr') {
      this.#endRow();
      this.#row = { line, cells: [], heads: 0 };
    } else if (name === 'td' || name === 'th') {
      this.#endCell();
      this.#row ??= { line, cells: [], heads: 0 };
      if (name === 'th') this.#row.heads += 1;
      this.#cell = {
        text: '',
        padding: paddingOf(attributes),
        columns: span(attributes['colspan']),
        rows: span(attributes['rowspan']),
      };
    } else if (this.#cell !== undefined) {
      if (this.#cell.text.trim() === '') this.#cell.padding += paddingOf(attributes);
      else if (name === 'br' || name === 'p' || name === 'li' || name === 'div') this.#cell.text += '\n';
    }
  }

  text(text: string): void {
    if (this.#cell === undefined) return;
    this.#cell.text += text.replace(/[ \t\r\n]+/g, ' ');
    if (this.#cell.text.length <= LIMITS.lineLength) return;
    const detail = `a cell of more than ${LIMITS.lineLength} characters`;
    throw new PageRefusal('line-too-long', detail, this.#row?.line ?? this.#line);
  }

  closeElement(name: string): void {
    if (name === 'thead') this.#inHead = false;
    else if (name === 'tr') this.#endRow();
    else if (name === 'td' || name === 'th') this.#endCell();
  }

  /** Undefined for a table without a cell. */
  toBlock(): TableBlock | undefined {
    this.#endRow();
    const [first] = this.#rows;
    if (first === undefined) return undefined;
    // Without a head, the first row is one: pages made by hand write their headings as ordinary cells.
    const rows = this.#rows.filter(({ isHead }) => !isHead).map(({ row }) => row);
    const [head] = this.#rows.filter(({ isHead }) => isHead);
    const header = (head ?? first).row.cells.map(({ text }) => text);
    return { kind: 'table', header, rows: head === undefined ? rows.slice(1) : rows, line: this.#line };
  }

  #endCell(): void {
    const [row, cell] = [this.#row, this.#cell];
    this.#cell = undefined;
    if (row === undefined || cell === undefined) return;
    this.#fillReaching(row);
    const made = toCell(cell.text, cell.padding);
    for (let column = 0; column < cell.columns; column += 1) {
      if (cell.rows > 1) this.#reaching.set(row.cells.length, { cell: made, left: cell.rows - 1 });
      row.cells.push(column === 0 ? made : EMPTY_CELL);
    }
  }

  #fillReaching(row: OpenRow): void {
    for (let above = this.#reaching.get(row.cells.length); above !== undefined; ) {
      if (above.left === 1) this.#reaching.delete(row.cells.length);
      else above.left -= 1;
      row.cells.push(above.cell);
      above = this.#reaching.get(row.cells.length);
    }
  }

  #endRow(): void {
    this.#endCell();
    const row = this.#row;
    this.#row = undefined;
    if (row === undefined || row.cells.length === 0) return;
    this.#fillReaching(row);
    this.#cells += row.cells.length;
    if (this.#cells > LIMITS.tableCells) {
      throw new PageRefusal('too-many-rows', `a table of more than ${LIMITS.tableCells} cells`, row.line);
    }
    if (this.#rows.length >= LIMITS.rows) {
      throw new PageRefusal('too-many-rows', `a table of more than ${LIMITS.rows} rows`, row.line);
    }
    const { line, cells } = row;
    const isHead = this.#rows.length === 0 && (this.#inHead || row.heads === cells.length);
    this.#rows.push({ row: { line, cells: cells.slice(0, LIMITS.cells) }, isHead });
  }
}

/** As a page may say it; one that claims thousands means all the rest. */
function span(text: string | undefined): number {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, LIMITS.cells) : 1;
}

function paddingOf(attributes: Attributes): number {
  const style = attributes['style'] ?? '';
  const found = /(?:padding-left|margin-left|text-indent)\s*:\s*(\d{1,5})(?:\.\d+)?\s*(px|em|rem)?/i.exec(
    style,
  );
  if (found === null) return 0;
  return Number(found[1]) * (found[2] === undefined || found[2].toLowerCase() === 'px' ? 1 : 16);
}
