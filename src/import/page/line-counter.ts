/** The line of an offset, for offsets that are asked in rising order. */
export class LineCounter {
  readonly #text: string;
  #offset = 0;
  #line: number;

  constructor(text: string, firstLine: number) {
    this.#text = text;
    this.#line = firstLine;
  }

  at(offset: number): number {
    for (;;) {
      const end = this.#text.indexOf('\n', this.#offset);
      if (end === -1 || end >= offset) return this.#line;
      this.#offset = end + 1;
      this.#line += 1;
    }
  }
}
