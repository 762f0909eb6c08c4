/** What had to be mended in an example, so that it could be read. */
export type RepairKind =
  | 'comment'
  | 'trailing-comma'
  | 'missing-comma'
  | 'ellipsis'
  | 'single-quotes'
  | 'full-width'
  | 'unquoted-name'
  | 'unquoted-value'
  | 'php-arrow'
  | 'open-string'
  | 'open-bracket'
  | 'odd-character'
  | 'other-literal'
  | 'duplicate-name';

export interface Repair {
  readonly kind: RepairKind;
  /** 1-based, in the page. */
  readonly line: number;
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '、': ',',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '“': '"',
  '”': '"',
  '＂': '"',
  '‘': "'",
  '’': "'",
};

/** A text that is read character by character, with the line that it has got to and what was mended on the way. */
export class ExampleText {
  readonly #text: string;
  #at = 0;
  line: number;
  readonly repairs: Repair[] = [];
  /** What comments beside a member say, by the offset that it begins at. */
  readonly beside: Map<number, string> = new Map();
  /** What comments on a line of their own say, by that line. */
  readonly above: Map<number, string> = new Map();
  /** The member that was begun last. */
  #member: { readonly offset: number; readonly line: number } | undefined;

  constructor(text: string, firstLine: number) {
    this.#text = text;
    this.line = firstLine;
  }

  get ended(): boolean {
    return this.#at >= this.#text.length;
  }

  get offset(): number {
    return this.#at;
  }

  beginMember(): void {
    this.#member = { offset: this.#at, line: this.line };
  }

  repair(kind: RepairKind): void {
    if (this.repairs.at(-1)?.kind !== kind || this.repairs.at(-1)?.line !== this.line) {
      if (this.repairs.length < 200) this.repairs.push({ kind, line: this.line });
    }
  }

  /** The character that stands here, half width. */
  peek(): string {
    const char = this.#text[this.#at] ?? '';
    const half = FULL_WIDTH[char];
    return half ?? char;
  }

  raw(ahead = 0): string {
    return this.#text[this.#at + ahead] ?? '';
  }

  startsWith(text: string): boolean {
    return this.#text.startsWith(text, this.#at);
  }

  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0];
  }

  skip(count: number): void {
    for (let left = count; left > 0; left -= 1) {
      if (this.#text[this.#at] === '\n') this.line += 1;
      this.#at += 1;
    }
  }

  take(): string {
    const char = this.peek();
    if (FULL_WIDTH[this.raw()] !== undefined) this.repair('full-width');
    this.skip(1);
    return char;
  }

  /** Passes blanks, comments and the dots that stand for more of the same. */
  skipBlanks(): void {
    for (;;) {
      const blank = this.match(/[\s\u00A0\u3000\u200B\uFEFF]+/y);
      if (blank !== undefined) this.skip(blank.length);
      else if (!this.#comment() && !this.#dots()) return;
    }
  }

  #dots(): boolean {
    const dots = this.match(/["']?(?:\.{2,}|…+|·{3,}|。{3,})["']?(?=\s*[\]}),\n]|$)/y);
    if (dots === undefined) return false;
    this.repair('ellipsis');
    this.skip(dots.length);
    return true;
  }

  #comment(): boolean {
    const found = this.match(
      /\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*|<!--[\s\S]*?-->|--\s[^\n]*|(?<=[,{[\s])（[^\n）]*）/y,
    );
    if (found === undefined) return false;
    const said = found.replace(/^(?:\/\/+|\/\*+|#+|<!--|--|（)\s*|\s*(?:\*+\/|-->|）)$/g, '').trim();
    const lineStart = this.#text.lastIndexOf('\n', this.#at - 1) + 1;
    const isAlone = this.#text.slice(lineStart, this.#at).trim() === '';
    if (said !== '') {
      if (isAlone) addTo(this.above, this.line, said);
      else if (this.#member?.line === this.line) addTo(this.beside, this.#member.offset, said);
    }
    this.repair('comment');
    this.skip(found.length);
    return true;
  }
}

function addTo(comments: Map<number, string>, key: number, said: string): void {
  comments.set(key, [comments.get(key), said].filter(Boolean).join(' '));
}
