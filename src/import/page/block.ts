/** A page cut into the things that follow one another on it, whatever it was written in. Lines are counted from 1. */
export type Block = HeadingBlock | TextBlock | TableBlock | CodeBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 is the highest. */
  readonly level: number;
  readonly text: string;
  readonly line: number;
}

/** One line of prose, without the marks of lists, quotes and emphasis. */
export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
  readonly line: number;
  /** Whether the line before it is empty or of another kind. */
  readonly apart: boolean;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly line: number;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly line: number;
}

export interface TableCell {
  readonly text: string;
  /** Ordinary blanks before the text. */
  readonly blanks: number;
  /** Hard blanks, or pixels of padding, before the text: never there by chance. */
  readonly padding: number;
}

export interface CodeBlock {
  readonly kind: 'code';
  /** As the page names it, lower case; empty where it does not. */
  readonly language: string;
  readonly text: string;
  /** Of its first line of text. */
  readonly line: number;
}
