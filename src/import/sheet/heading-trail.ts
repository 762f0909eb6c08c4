import type { HeadingBlock } from '../page/block.ts';
import { withoutNumber } from '../words/read-label.ts';

/** The headings that stand above a place of a page, the highest first. */
export class HeadingTrail {
  readonly #headings: { readonly level: number; readonly text: string }[] = [];
  #title: string | undefined;

  /** What the page is called. */
  get title(): string | undefined {
    return this.#title;
  }

  /** The first heading that is none of an operation or of a part of one names the page. */
  nameAfter({ text }: HeadingBlock): void {
    this.#title ??= text;
  }

  push({ level, text }: HeadingBlock): void {
    while ((this.#headings.at(-1)?.level ?? 0) >= level) this.#headings.pop();
    this.#headings.push({ level, text });
  }

  above(level: number): string[] {
    const parents = this.#headings.filter((parent) => parent.level < level).map(({ text }) => text);
    const groups = parents.filter((text) => text !== this.#title);
    // The title of the page groups nothing, unless there is no other group.
    return (groups.length > 0 ? groups : parents).map(withoutNumber);
  }
}
