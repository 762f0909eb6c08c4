import type { Block, CodeBlock, HeadingBlock, TableBlock, TextBlock } from '../page/block.ts';
import { readColumn } from '../words/column.ts';
import { findMethods, readMethod } from '../words/method.ts';
import { type Label, readLabel } from '../words/read-label.ts';
import { newOperation, type RawModel, type RawOperation, type Section } from './raw-operation.ts';
import { readRequestLine, readUrlValue } from './request-line.ts';
import { tableKind } from './table-kind.ts';

/** A page by its operations, and what belongs to none of them. */
export interface GatheredPage {
  readonly title: string | undefined;
  readonly operations: readonly RawOperation[];
  readonly models: readonly RawModel[];
  /** Of the page before its first operation. */
  readonly preface: RawOperation;
}

/** Sorts the blocks of a page under its operations. Labels say what follows; headings that are no labels are titles. */
export function gather(blocks: readonly Block[]): GatheredPage {
  const gatherer = new Gatherer(blocks);
  return gatherer.run();
}

type Mode =
  | 'none'
  | 'url'
  | 'host'
  | 'method'
  | 'description'
  | 'remark'
  | 'enum'
  | 'error-codes'
  | 'section'
  | 'media-type';

class Gatherer {
  readonly #blocks: readonly Block[];
  readonly #operations: RawOperation[] = [];
  readonly #models: RawModel[] = [];
  readonly #headings: { readonly level: number; readonly text: string }[] = [];
  #title: string | undefined;
  #preface: RawOperation = newOperation(1, undefined, undefined, []);
  #current: RawOperation = this.#preface;
  #heading: HeadingBlock | undefined;
  #lastText: TextBlock | undefined;
  #mode: Mode = 'none';
  #section: Section | undefined;
  #inModels = false;
  #model: RawModel | undefined;

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  run(): GatheredPage {
    for (const [at, block] of this.#blocks.entries()) {
      if (block.kind === 'heading') this.#onHeading(block, this.#blocks[at + 1]);
      else if (block.kind === 'text') this.#onText(block, this.#blocks[at + 1]);
      else if (block.kind === 'table') this.#onTable(block);
      else this.#onCode(block);
    }
    return { title: this.#title, operations: this.#operations, models: this.#models, preface: this.#preface };
  }

  #onHeading(block: HeadingBlock, next: Block | undefined): void {
    const line = readRequestLine(block.text, true);
    if (line !== undefined) {
      this.#pushHeading(block);
      this.#open(block.line, line.title || block.text, block.level);
      this.#setTarget(line, block.line, block.text);
      return;
    }
    const label = this.#inModels ? undefined : readLabel(block.text);
    if (
      label !== undefined &&
      !(block.level === 1 && next?.kind === 'heading' && label.role === 'response')
    ) {
      this.#onLabel(label, block.line, next);
      return;
    }
    if (this.#inModels) this.#onModelHeading(block);
    else this.#onTitle(block);
  }

  #onTitle(block: HeadingBlock): void {
    this.#title ??= block.text;
    const { level } = this.#current;
    // A deeper heading in the middle of an operation is one of its own.
    if (this.#hasTarget() && level !== undefined && block.level > level) {
      this.#mode = 'remark';
      this.#section = undefined;
      return;
    }
    this.#pushHeading(block);
    this.#heading = block;
    this.#current = this.#hasTarget() || this.#current !== this.#preface ? this.#closed() : this.#current;
    this.#mode = 'none';
    this.#section = undefined;
  }

  #pushHeading(block: HeadingBlock): void {
    while ((this.#headings.at(-1)?.level ?? 0) >= block.level) this.#headings.pop();
    this.#headings.push({ level: block.level, text: block.text });
  }

  /** What comes next belongs to no operation until one begins. */
  #closed(): RawOperation {
    this.#inModels = false;
    return this.#preface;
  }

  #open(line: number, title?: string, level?: number): RawOperation {
    const heading = this.#heading;
    const named =
      title ?? heading?.text.replace(/^(?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE)\s+(?=\S)/, '');
    const tags = this.#headings
      .filter((parent) => parent.level < (level ?? heading?.level ?? 1))
      .map(({ text }) => text);
    const begun = newOperation(
      heading?.line ?? line,
      named ?? this.#textBefore(line),
      level ?? heading?.level,
      tags,
    );
    this.#heading = undefined;
    this.#operations.push(begun);
    this.#current = begun;
    this.#mode = 'none';
    this.#section = undefined;
    this.#inModels = false;
    return begun;
  }

  /** On a page without headings, the line right before is the title. */
  #textBefore(line: number): string | undefined {
    const text = this.#lastText;
    this.#lastText = undefined;
    return text !== undefined && line - text.line <= 3 && text.text.length <= 60 ? text.text : undefined;
  }

  #hasTarget(): boolean {
    return this.#current !== this.#preface && this.#current.targets.length > 0;
  }

  #hasContent(): boolean {
    return this.#current.sections.length > 0 || this.#current.statuses.length > 0;
  }

  /** The operation that a label about its address belongs to: the one at hand, or one that begins with it. */
  #forOpener(line: number): RawOperation {
    const isNew = this.#current === this.#preface || this.#hasContent() || this.#heading !== undefined;
    return isNew ? this.#open(line) : this.#current;
  }

  #setTarget(found: NonNullable<ReturnType<typeof readUrlValue>>, line: number, said: string): void {
    this.#current.targets.push({ target: found.target, line, said });
    if (found.methods.length > 0 && this.#current.methods.length === 0) this.#current.methods = found.methods;
  }

  #onLabel(label: Label, line: number, next: Block | undefined): void {
    const { role, value } = label;
    if (role === 'models') {
      this.#inModels = true;
      this.#current = this.#preface;
      this.#model = undefined;
    } else if (role === 'url' && value === '' && next?.kind === 'table' && this.#hasTarget()) {
      this.#begin({ ...label, role: 'request', place: 'path' }, line);
    } else if (role === 'request' || role === 'response' || role === 'example') this.#begin(label, line);
    else if (role === 'enum' || role === 'error-codes' || role === 'remark') {
      this.#mode = role;
      if (value !== '') this.#current.remarks.push(value);
    } else this.#onOpener(label, line);
  }

  #onOpener({ role, value }: Label, line: number): void {
    if (role === 'media-type') {
      this.#current.mediaType = value;
      this.#mode = 'media-type';
      return;
    }
    const known = this.#current;
    const again = role === 'url' && known.targets.length > 0 && !this.#isSameTarget(value);
    const operation = again ? this.#open(line) : this.#forOpener(line);
    this.#mode =
      role === 'basics' ||
      role === 'title' ||
      role === 'request' ||
      role === 'response' ||
      role === 'example' ||
      role === 'models'
        ? 'none'
        : role;
    this.#section = undefined;
    if (value === '') return;
    if (role === 'title') operation.title = value;
    else this.#onValue({ kind: 'text', text: value, line, apart: false });
  }

  /** Several servers of one path are listed under one another, and do not begin operations. */
  #isSameTarget(value: string): boolean {
    const found = readUrlValue(value);
    return (
      this.#current.targets.some(({ target }) => target.path === found?.target.path) && !this.#hasContent()
    );
  }

  #begin(label: Label, line: number): void {
    const side =
      label.role === 'example'
        ? (this.#section?.side ?? 'response')
        : label.role === 'request'
          ? 'request'
          : 'response';
    // "data参数说明" after the request speaks of the request.
    const anchored = label.anchor !== undefined && this.#section?.side === 'request' ? 'request' : side;
    const { place, status, outcome, anchor } = label;
    this.#section = {
      side: anchored,
      ...(place !== undefined && { place }),
      ...(status !== undefined && { status }),
      ...(outcome !== undefined && { outcome }),
      ...(anchor !== undefined && { anchor }),
      line,
      tables: [],
      examples: [],
      texts: [],
    };
    this.#mode = 'section';
    if (this.#current === this.#preface && this.#heading !== undefined) this.#open(line);
    this.#current.sections.push(this.#section);
    if (label.value !== '') this.#onValue({ kind: 'text', text: label.value, line, apart: false });
  }

  #onText(block: TextBlock, next: Block | undefined): void {
    if (this.#inModels) {
      this.#onModelText(block);
      return;
    }
    const isEmphasis = /^\*[^*]+\*$/.test(block.text);
    const label = isEmphasis ? undefined : readLabel(block.text);
    if (label !== undefined) {
      this.#onLabel(label, block.line, next);
      return;
    }
    const line = readRequestLine(block.text, false);
    if (line !== undefined && this.#mode !== 'remark') {
      if (this.#mode !== 'url' && (this.#current === this.#preface || this.#current.targets.length > 0))
        this.#open(block.line);
      this.#setTarget(line, block.line, block.text);
      return;
    }
    if (this.#mode === 'none' && readMethod(block.text) !== undefined) {
      const operation =
        this.#current === this.#preface || this.#hasTarget() ? this.#open(block.line) : this.#current;
      operation.methods = findMethods(block.text);
      this.#mode = 'url';
      return;
    }
    this.#onValue(block);
  }

  #onValue(block: TextBlock): void {
    const { text, line } = block;
    const operation = this.#current;
    this.#lastText = block;
    if (this.#mode === 'url') {
      const found = readUrlValue(text);
      if (found !== undefined) this.#setTarget(found, line, text);
      else if (operation.targets.length > 0) operation.description.push(text);
    } else if (this.#mode === 'method') operation.methods = findMethods(text);
    else if (this.#mode === 'host') operation.hosts.push(block);
    else if (this.#mode === 'media-type') operation.mediaType ??= text;
    else if (this.#mode === 'description') operation.description.push(text);
    else if (this.#mode === 'remark') operation.remarks.push(text);
    else if (this.#section !== undefined) this.#section.texts.push(block);
    else if (this.#hasTarget()) operation.description.push(text);
  }

  #onTable(block: TableBlock): void {
    if (this.#inModels) {
      this.#onModelTable(block);
      return;
    }
    const kind = tableKind(block, this.#mode);
    const operation = this.#current;
    if (kind === 'enum') operation.enums.push({ table: block, side: this.#section?.side ?? 'request' });
    else if (kind === 'statuses') operation.statuses.push(block);
    else if (kind === 'error-codes') operation.errorCodes.push(block);
    else if (kind === 'other' || this.#mode === 'error-codes') operation.others.push(block);
    else if (this.#section !== undefined && this.#mode === 'section' && !this.#isAnswer(block)) {
      this.#section.tables.push(block);
    } else if (operation === this.#preface) operation.others.push(block);
    else {
      // A table of fields without a label: the first is the request, the next the response.
      const answered = operation.sections.some(
        (section) => section.side === 'request' && section.tables.length > 0,
      );
      const hasPlace = block.header.length > 0 && !answered;
      this.#begin({ role: hasPlace ? 'request' : 'response', value: '' }, block.line);
      this.#section?.tables.push(block);
    }
  }

  /** A second table under one label of the request, with nothing between them, is the answer, whose label was lost. */
  #isAnswer(block: TableBlock): boolean {
    const { side, tables = [], examples = [], texts = [] } = this.#section ?? {};
    if (side !== 'request' || tables.length === 0 || examples.length + texts.length > 0) return false;
    const isListed = this.#current.sections.some(
      (known) => known.side === 'response' && known.tables.length > 0,
    );
    const kinds = block.header.map((heading) => readColumn(heading).kind);
    return !isListed && kinds.includes('type') && !kinds.includes('place');
  }

  #onCode(block: CodeBlock): void {
    if (this.#inModels) {
      this.#model?.examples.push(block);
    } else if (this.#section !== undefined && this.#mode !== 'remark') this.#section.examples.push(block);
    else if (this.#mode === 'url') {
      for (const line of block.text.split('\n'))
        if (line.trim() !== '')
          this.#onValue({ kind: 'text', text: line.trim(), line: block.line, apart: false });
    } else if (this.#hasTarget() && /^\s*[[{]/.test(block.text)) {
      this.#begin(
        { role: this.#current.sections.length === 0 ? 'request' : 'response', value: '' },
        block.line,
      );
      this.#section?.examples.push(block);
    }
  }

  #onModelHeading(block: HeadingBlock): void {
    const label = readLabel(block.text);
    if (label?.role === 'request' || label?.role === 'enum') {
      this.#mode = label.role === 'enum' ? 'enum' : 'none';
      return;
    }
    if (block.level === 1) {
      this.#onTitle(block);
      return;
    }
    this.#mode = 'none';
    this.#model = {
      name: block.text,
      line: block.line,
      description: [],
      tables: [],
      examples: [],
      enums: [],
    };
    this.#models.push(this.#model);
  }

  #onModelText(block: TextBlock): void {
    if (readLabel(block.text)?.role === 'enum') this.#mode = 'enum';
    else this.#model?.description.push(block.text);
  }

  #onModelTable(block: TableBlock): void {
    if (tableKind(block, this.#mode) === 'enum') this.#model?.enums.push(block);
    else if (this.#model !== undefined) this.#model.tables.push(block);
    else this.#preface.others.push(block);
  }
}
