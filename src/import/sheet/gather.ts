import type { Block, CodeBlock, HeadingBlock, TableBlock, TextBlock } from '../page/block.ts';
import { LIMITS } from '../page/limits.ts';
import { PageRefusal } from '../page/page-refusal.ts';
import { findMethods, readMethod } from '../words/method.ts';
import { type Label, readLabel } from '../words/read-label.ts';
import { addText } from './add-text.ts';
import { ModelGatherer } from './gather-models.ts';
import { HeadingTrail } from './heading-trail.ts';
import { isSameTarget, isTitle, modeAfter, NAMES_A_PAGE, nameOf } from './opener.ts';
import { newOperation, type RawModel, type RawOperation, type Section } from './raw-operation.ts';
import { readRequestLine, readUrlValue } from './request-line.ts';
import { sectionOf } from './section-of.ts';
import { type Mode, tableHome } from './table-home.ts';

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

class Gatherer {
  readonly #blocks: readonly Block[];
  readonly #operations: RawOperation[] = [];
  readonly #models = new ModelGatherer();
  readonly #trail = new HeadingTrail();
  #preface: RawOperation = newOperation(1, undefined, undefined, []);
  #current: RawOperation = this.#preface;
  #heading: HeadingBlock | undefined;
  #lastText: TextBlock | undefined;
  /** What stands under a heading of which it is not known yet whether it is that of an operation. */
  #pending: string[] = [];
  #mode: Mode = 'none';
  #section: Section | undefined;
  #inModels = false;
  /** What the last label says of the hosts under it: production, a sandbox. */
  #environment: string | undefined;

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
    this.#settlePending(this.#preface);
    return {
      title: this.#trail.title,
      operations: this.#operations,
      models: this.#models.models,
      preface: this.#preface,
    };
  }

  #onHeading(block: HeadingBlock, next: Block | undefined): void {
    const line = readRequestLine(block.text, true);
    if (line !== undefined) {
      this.#trail.push(block);
      this.#open(block.line, line.title || block.text, block.level);
      this.#setTarget(line, block.line, block.text);
      return;
    }
    const label = this.#inModels ? undefined : readLabel(block.text);
    if (label === undefined || isTitle(label, block, next, this.#hasTarget())) {
      if (!this.#inModels || !this.#models.onHeading(block)) this.#onTitle(block);
      return;
    }
    // A page about gateways or error codes is called so, and the label counts all the same.
    if (block.level === 1 && next !== undefined && NAMES_A_PAGE.has(label.role) && !this.#hasTarget())
      this.#nameAfter(block);
    if (block.level < (this.#current.level ?? 0) && NAMES_A_PAGE.has(label.role))
      this.#current = this.#closed();
    this.#onLabel(label, block.line, next);
  }

  #nameAfter(block: HeadingBlock): void {
    this.#trail.nameAfter(block);
    this.#trail.push(block);
  }

  #onTitle(block: HeadingBlock): void {
    this.#trail.nameAfter(block);
    const { level } = this.#current;
    // A deeper heading in the middle of an operation is one of its own.
    if (this.#hasTarget() && level !== undefined && block.level > level) {
      this.#mode = 'remark';
      this.#section = undefined;
      return;
    }
    this.#settlePending(this.#preface);
    this.#trail.push(block);
    this.#heading = block;
    this.#current = this.#hasTarget() || this.#current !== this.#preface ? this.#closed() : this.#current;
    this.#mode = 'none';
    this.#section = undefined;
  }

  /** What comes next belongs to no operation until one begins. */
  #closed(): RawOperation {
    this.#inModels = false;
    return this.#preface;
  }

  #open(line: number, title?: string, level?: number): RawOperation {
    const heading = this.#heading;
    const own = level ?? heading?.level;
    const tags = this.#trail.above(own ?? 1);
    const begun = newOperation(
      heading?.line ?? line,
      nameOf(title, heading) ?? this.#textBefore(line),
      own,
      tags,
    );
    this.#settlePending(heading === undefined ? this.#preface : begun);
    this.#heading = undefined;
    this.#operations.push(begun);
    if (this.#operations.length > LIMITS.operations) {
      throw new PageRefusal('too-many-rows', `more than ${LIMITS.operations} operations`, line);
    }
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
    if (text === undefined || line - text.line > 3 || text.text.length > 60) return undefined;
    // It has been taken for the end of what stands above.
    const { description } = this.#current;
    if (this.#section?.texts.at(-1) === text) this.#section.texts.pop();
    else if (this.#pending.at(-1) === text.text) this.#pending.pop();
    else if (description.at(-1) === text.text) description.pop();
    return text.text;
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
      this.#models.begin();
    } else if (role === 'url' && value === '' && next?.kind === 'table' && this.#hasTarget()) {
      this.#begin({ ...label, role: 'request', place: 'path' }, line);
    } else if (role === 'request' || role === 'response' || role === 'example') this.#begin(label, line);
    else if (role === 'enum' || role === 'error-codes' || role === 'remark') {
      this.#mode = role;
      if (value !== '') this.#current.remarks.push(value);
    } else this.#onOpener(label, line);
  }

  #onOpener({ role, value, environment }: Label, line: number): void {
    if (role === 'media-type') {
      this.#current.mediaType = value;
      this.#mode = 'media-type';
      return;
    }
    const known = this.#current;
    const again = role === 'url' && known.targets.length > 0 && !isSameTarget(known, value);
    const operation = again ? this.#open(line) : this.#forOpener(line);
    this.#mode = modeAfter(role);
    this.#environment = environment;
    this.#section = undefined;
    if (value === '') return;
    if (role === 'title') operation.title = value;
    else this.#onValue({ kind: 'text', text: value, line, apart: false });
  }

  #begin(label: Label, line: number): void {
    const section = sectionOf(label, line, this.#section);
    if (this.#current === this.#preface && this.#heading !== undefined) this.#open(line);
    // Opening an operation forgets the section of the one before.
    this.#section = section;
    this.#mode = 'section';
    this.#current.sections.push(section);
    if (label.value !== '') this.#onValue({ kind: 'text', text: label.value, line, apart: false });
  }

  #onText(block: TextBlock, next: Block | undefined): void {
    if (this.#inModels) {
      this.#models.onText(block);
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

  #settlePending(owner: RawOperation): void {
    owner.description.push(...this.#pending);
    this.#pending = [];
  }

  #onValue(block: TextBlock): void {
    const { text, line } = block;
    this.#lastText = block;
    const found = this.#mode === 'url' ? readUrlValue(text) : undefined;
    if (found !== undefined) this.#setTarget(found, line, text);
    else if (this.#current === this.#preface && this.#mode === 'none') this.#pending.push(text);
    else if (this.#mode === 'host' && this.#environment !== undefined)
      this.#current.hosts.push({ ...block, text: `${text} ${this.#environment}` });
    else addText(this.#current, block, this.#mode, this.#section);
  }

  #onTable(block: TableBlock): void {
    if (this.#inModels) {
      if (!this.#models.onTable(block)) this.#preface.others.push(block);
      return;
    }
    const home = tableHome(block, this.#mode, this.#current, this.#section);
    if (home === 'section') this.#section?.tables.push(block);
    else if (home === 'request' || home === 'response') {
      if (this.#current === this.#preface) this.#preface.others.push(block);
      else {
        this.#begin({ role: home, value: '' }, block.line);
        this.#section?.tables.push(block);
      }
    } else if (home === 'enums')
      this.#current.enums.push({ table: block, side: this.#section?.side ?? 'request' });
    else this.#current[home].push(block);
  }

  #onCode(block: CodeBlock): void {
    if (this.#inModels) this.#models.onCode(block);
    else if (this.#section !== undefined && this.#mode !== 'remark') this.#section.examples.push(block);
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
    } else this.#current.loose.push(block);
  }
}
