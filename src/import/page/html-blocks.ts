import { Parser } from 'htmlparser2';
import type { Block } from './block.ts';
import { HtmlTable } from './html-table.ts';
import { LIMITS } from './limits.ts';
import { LineCounter } from './line-counter.ts';
import { PageRefusal } from './page-refusal.ts';
import { proseLine } from './prose-line.ts';
import { refuseTooMany } from './too-many-blocks.ts';

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head']);
const HEADING = /^h([1-6])$/;
/** What stands in a line of its own. */
const BREAKS = new Set(
  'p div li ul ol br hr section article header footer main nav dl dt dd blockquote form tr table thead tbody'.split(
    ' ',
  ),
);

/**
 * The blocks of a piece of HTML; `firstLine` is the line of the page that it begins on. Elements that are not
 * closed, or wrongly nested, are taken as they come: nothing is asked of the markup but its order.
 *
 * @throws PageRefusal where elements are nested without end.
 */
export function htmlBlocks(html: string, firstLine: number): Block[] {
  const reader = new HtmlReader(new LineCounter(html, firstLine));
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes, parser.startIndex),
      ontext: (text) => reader.text(text, parser.startIndex),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return reader.finish();
}

class HtmlReader {
  readonly #lines: LineCounter;
  readonly #blocks: Block[] = [];
  #depth = 0;
  #silent = 0;
  #table: HtmlTable | undefined;
  /** Tables inside a cell: their text belongs to the cell. */
  #inner = 0;
  #pre: { text: string; language: string; line: number } | undefined;
  #heading = 0;
  #text = '';
  #hasText = false;
  #line = 1;

  constructor(lines: LineCounter) {
    this.#lines = lines;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    this.#depth += 1;
    if (this.#depth > LIMITS.elements) {
      const detail = `elements nested deeper than ${LIMITS.elements}`;
      throw new PageRefusal('too-deep', detail, this.#lines.at(at));
    }
    if (SILENT.has(name)) this.#silent += 1;
    if (this.#table !== undefined) this.#openInTable(this.#table, name, attributes, at);
    else if (name === 'table') {
      this.#flush();
      this.#table = new HtmlTable(this.#lines.at(at));
    } else if (name === 'pre') {
      this.#flush();
      this.#pre = { text: '', language: languageOf(attributes), line: this.#lines.at(at) };
    } else if (name === 'code' && this.#pre !== undefined) {
      this.#pre.language ||= languageOf(attributes);
    } else if (this.#pre !== undefined) {
      if (name === 'br') this.#pre.text += '\n';
    } else if (HEADING.test(name)) {
      this.#flush();
      this.#heading = Number(name[1]);
    } else if (BREAKS.has(name)) this.#flush();
  }

  text(text: string, at: number): void {
    if (this.#silent > 0) return;
    if (this.#table !== undefined) this.#table.text(text);
    else if (this.#pre !== undefined) this.#pre.text += text;
    else {
      const start = text.search(/\S/);
      if (!this.#hasText && start !== -1) {
        this.#line = this.#lines.at(at + start);
        this.#hasText = true;
      }
      this.#text += text;
      if (this.#text.length > LIMITS.lineLength) throw longText(this.#line);
    }
  }

  close(name: string): void {
    this.#depth -= 1;
    if (SILENT.has(name)) this.#silent -= 1;
    if (this.#table !== undefined) {
      if (name !== 'table') this.#table.closeElement(name);
      else if (this.#inner > 0) this.#inner -= 1;
      else {
        const block = this.#table.toBlock();
        if (block !== undefined) this.#blocks.push(block);
        this.#table = undefined;
      }
    } else if (name === 'pre' && this.#pre !== undefined) {
      const { text, language, line } = this.#pre;
      this.#pre = undefined;
      this.#blocks.push({ kind: 'code', language, text, line: line + (text.startsWith('\n') ? 1 : 0) });
    } else if (this.#pre === undefined && (HEADING.test(name) || BREAKS.has(name))) this.#flush();
  }

  finish(): Block[] {
    if (this.#table !== undefined) this.close('table');
    if (this.#pre !== undefined) this.close('pre');
    this.#flush();
    return this.#blocks;
  }

  #openInTable(
    table: HtmlTable,
    name: string,
    attributes: Readonly<Record<string, string>>,
    at: number,
  ): void {
    if (name === 'table') this.#inner += 1;
    else if (this.#inner === 0 || name === 'br') table.openElement(name, attributes, this.#lines.at(at));
  }

  #flush(): void {
    const level = this.#heading;
    this.#heading = 0;
    const pieces = this.#text.split('\n').map((piece) => proseLine(piece));
    this.#text = '';
    this.#hasText = false;
    refuseTooMany(this.#blocks);
    if (level > 0) {
      const text = pieces.join(' ').trim();
      if (text !== '') this.#blocks.push({ kind: 'heading', level, text, line: this.#line });
      return;
    }
    for (const [offset, text] of pieces.entries()) {
      if (text !== '')
        this.#blocks.push({ kind: 'text', text, line: this.#line + offset, apart: offset === 0 });
    }
  }
}

/** Text without an element that ends a line is one line, however many pieces it comes in. */
function longText(line: number): PageRefusal {
  return new PageRefusal(
    'line-too-long',
    `a text of more than ${LIMITS.lineLength} characters in one element`,
    line,
  );
}

function languageOf(attributes: Readonly<Record<string, string>>): string {
  return /(?:lang(?:uage)?-|^)([a-z0-9]+)/.exec(attributes['class']?.toLowerCase() ?? '')?.[1] ?? '';
}
