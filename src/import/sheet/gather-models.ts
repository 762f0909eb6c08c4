import type { CodeBlock, HeadingBlock, TableBlock, TextBlock } from '../page/block.ts';
import { readLabel } from '../words/read-label.ts';
import type { RawModel } from './raw-operation.ts';
import { tableKind } from './table-kind.ts';

/** Collects what a page defines under names of its own, after the heading that announces it. */
export class ModelGatherer {
  readonly models: RawModel[] = [];
  #model: RawModel | undefined;
  #inEnum = false;

  /** What stands before the first name belongs to none. */
  begin(): void {
    this.#model = undefined;
    this.#inEnum = false;
  }

  /** False for a heading that ends the models. */
  onHeading({ text, level, line }: HeadingBlock): boolean {
    const role = readLabel(text)?.role;
    this.#inEnum = role === 'enum';
    if (role === 'request' || role === 'enum') return true;
    if (level === 1) return false;
    this.#model = { name: text, line, description: [], tables: [], examples: [], enums: [] };
    this.models.push(this.#model);
    return true;
  }

  onText({ text }: TextBlock): void {
    if (readLabel(text)?.role === 'enum') this.#inEnum = true;
    else this.#model?.description.push(text);
  }

  /** False for a table that stands before the first name. */
  onTable(block: TableBlock): boolean {
    if (this.#model === undefined) return false;
    if (tableKind(block, this.#inEnum ? 'enum' : 'none') === 'enum') this.#model.enums.push(block);
    else this.#model.tables.push(block);
    return true;
  }

  onCode(block: CodeBlock): void {
    this.#model?.examples.push(block);
  }
}
