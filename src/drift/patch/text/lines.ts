/** Part of a text, by offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A replacement of part of a text. */
export interface Splice extends Span {
  readonly text: string;
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset of the line break, or of the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** Where the next line begins. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** The blanks that the line of an offset begins with. */
export function marginOf(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), offset).replace(/[^ \t].*$/, '');
}
