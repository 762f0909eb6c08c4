import { bareJsonEnd } from './bare-json.ts';
import type { Block, TableRow } from './block.ts';
import { htmlBlocks } from './html-blocks.ts';
import { LIMITS } from './limits.ts';
import { PageRefusal } from './page-refusal.ts';
import { isDelimiterRow, isPipeRow, splitRow } from './pipe-row.ts';
import { inline, proseLine } from './prose-line.ts';
import { tabRows } from './tab-rows.ts';
import { refuseTooMany } from './too-many-blocks.ts';

/**
 * The blocks of a page of Markdown, or of text pasted out of a browser, which has the same tables with less care:
 * one straight after the other, rows of too few cells, JSON without a fence. Not a parser of Markdown: those see one
 * table, or none, where a person sees three.
 *
 * @throws PageRefusal where there are more rows than a page can have.
 */
export function markdownBlocks(text: string): Block[] {
  const lines = text.split(/\r\n|\r|\n/);
  return new MarkdownReader(lines).read();
}

const FENCE = /^\s{0,12}(?:>\s*)?(`{3,}|~{3,})\s*([\w+-]*)[^`]*$/;
const HEADING = /^\s{0,3}(#{1,6})(?!#)\s*(.*?)\s*#*\s*$/;
const HTML_HEADING = /^\s*<h([1-6])\b[^<>]*>(.*)<\/h[1-6]>\s*$/i;
const HTML_BLOCK = /<(table|pre)\b/i;

class MarkdownReader {
  readonly #lines: readonly string[];
  readonly #blocks: Block[] = [];
  #at = 0;
  #rows = 0;
  #apart = true;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  read(): Block[] {
    this.#skipFrontMatter();
    while (this.#at < this.#lines.length) this.#next(this.#lines[this.#at] ?? '');
    return this.#blocks;
  }

  #next(line: string): void {
    const before = this.#at;
    if (line.trim() === '') {
      this.#apart = true;
      this.#at += 1;
      return;
    }
    if (
      this.#fence(line) ||
      this.#heading(line) ||
      this.#html(line) ||
      this.#table(line) ||
      this.#json(line)
    ) {
      this.#apart = true;
    } else this.#text(line);
    if (this.#at === before) this.#at += 1;
    refuseTooMany(this.#blocks);
  }

  #skipFrontMatter(): void {
    if (this.#lines[0]?.trim() !== '---') return;
    const end = this.#lines.findIndex((line, at) => at > 0 && at < 200 && line.trim() === '---');
    if (end === -1 || !/^[\w-]+\s*:/.test(this.#lines[1] ?? '')) return;
    this.#at = end + 1;
  }

  #fence(line: string): boolean {
    const [, mark = '', language = ''] = FENCE.exec(line) ?? [];
    if (mark === '') return false;
    const start = this.#at + 1;
    let end = start;
    const isEnd = (text: string): boolean => {
      const bare = text.trim().replace(/^>\s*/, '');
      return bare.startsWith(mark) && bare.replaceAll(mark[0] ?? '`', '') === '';
    };
    while (end < this.#lines.length && !isEnd(this.#lines[end] ?? '')) end += 1;
    const text = this.#lines.slice(start, end).join('\n');
    this.#blocks.push({ kind: 'code', language: language.toLowerCase(), text, line: start + 1 });
    this.#at = end + 1;
    return true;
  }

  #heading(line: string): boolean {
    const [, marks = '', text = ''] = HEADING.exec(line) ?? [];
    const [, digit, inner = ''] = HTML_HEADING.exec(line) ?? [];
    const level = digit === undefined ? marks.length : Number(digit);
    if (level === 0) return this.#underlined(line);
    const bare = proseLine(digit === undefined ? text : inner);
    if (bare !== '') this.#blocks.push({ kind: 'heading', level, text: bare, line: this.#at + 1 });
    this.#at += 1;
    return true;
  }

  #underlined(line: string): boolean {
    const under = this.#lines[this.#at + 1]?.trim() ?? '';
    if (!/^(?:={3,}|-{3,})$/.test(under) || isPipeRow(line) || !this.#apart) return false;
    if (line.trim().length > 80 || /^[-=*_\s]*$/.test(line)) return false;
    const level = under.startsWith('=') ? 1 : 2;
    this.#blocks.push({ kind: 'heading', level, text: proseLine(line), line: this.#at + 1 });
    this.#at += 2;
    return true;
  }

  #html(line: string): boolean {
    const [, name = ''] = HTML_BLOCK.exec(line) ?? [];
    if (name === '' || isPipeRow(line)) return false;
    const start = this.#at;
    const close = `</${name.toLowerCase()}`;
    let end = start;
    while (end < this.#lines.length && !this.#lines[end]?.toLowerCase().includes(close)) end += 1;
    if (end === this.#lines.length && name.toLowerCase() === 'pre') return false;
    const html = this.#lines.slice(start, end + 1).join('\n');
    for (const block of htmlBlocks(html, start + 1)) {
      if (block.kind === 'table') this.#count(block.rows.length, block.line);
      this.#blocks.push(block);
    }
    this.#at = end + 1;
    return true;
  }

  #table(line: string): boolean {
    if (isPipeRow(line)) return this.#pipeTable(line);
    const tabs = tabRows(this.#lines, this.#at);
    if (tabs === undefined) return false;
    const { header, rows, end } = tabs;
    this.#count(rows.length, this.#at + 1);
    this.#blocks.push({ kind: 'table', header, rows, line: this.#at + 1 });
    this.#at = end;
    return true;
  }

  #pipeTable(line: string): boolean {
    const start = this.#at;
    const isOpen = line.trim().startsWith('|');
    const delimited = isDelimiterRow(this.#lines[start + 1] ?? '');
    if (!delimited && !isOpen) return false;
    const header = splitRow(line).map(({ text }) => inline(text).trim());
    const rows: TableRow[] = [];
    let at = start + (delimited ? 2 : 1);
    while (at < this.#lines.length) {
      const row = this.#lines[at] ?? '';
      if (!isPipeRow(row) || (isOpen && !/^\s*\|/.test(row)) || /^\s*>/.test(row)) break;
      // The next table begins without an empty line.
      if (isHeadOf(row, this.#lines[at + 1] ?? '')) break;
      const { text, next } = this.#wholeRow(at, header.length);
      if (!isDelimiterRow(row)) rows.push({ cells: splitRow(text), line: at + 1 });
      at = next;
    }
    this.#count(rows.length, start + 1);
    this.#blocks.push({ kind: 'table', header, rows, line: start + 1 });
    this.#at = at;
    return true;
  }

  /** A row whose last cells were written over several lines, as `|name|string|first` and `second|`. */
  #wholeRow(at: number, columns: number): { readonly text: string; readonly next: number } {
    let text = this.#lines[at] ?? '';
    let next = at + 1;
    if (!text.trim().startsWith('|') || text.trimEnd().endsWith('|')) return { text, next };
    if (splitRow(text).length >= columns) return { text, next };
    for (let more = at + 1; more < Math.min(at + 20, this.#lines.length); more += 1) {
      const line = this.#lines[more] ?? '';
      if (/^\s*[|#`>]/.test(line)) return { text: this.#lines[at] ?? '', next: at + 1 };
      text += `\n${line}`;
      next = more + 1;
      if (line.trimEnd().endsWith('|')) return { text, next };
    }
    return { text: this.#lines[at] ?? '', next: at + 1 };
  }

  #json(line: string): boolean {
    const end = bareJsonEnd(this.#lines, this.#at);
    if (end === undefined) return false;
    const text = this.#lines.slice(this.#at, end).join('\n');
    this.#blocks.push({ kind: 'code', language: line.trim() === '' ? '' : 'json', text, line: this.#at + 1 });
    this.#at = end;
    return true;
  }

  #text(line: string): void {
    for (const piece of proseLine(line).split('\n')) {
      const text = piece.trim();
      if (text === '') continue;
      this.#blocks.push({ kind: 'text', text, line: this.#at + 1, apart: this.#apart });
      this.#apart = false;
    }
  }

  #count(rows: number, line: number): void {
    this.#rows += rows;
    if (this.#rows > LIMITS.rows) {
      throw new PageRefusal('too-many-rows', `more than ${LIMITS.rows} rows of tables`, line);
    }
  }
}

/** Whether a row is the head of another table: bars and dashes under it, and as many of them as it has cells. */
function isHeadOf(row: string, next: string): boolean {
  // Most lines are told by the first question alone.
  if (!isDelimiterRow(next)) return false;
  const cells = splitRow(row).length;
  return cells > 1 && splitRow(next).length === cells;
}
