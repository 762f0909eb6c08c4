import { isCollection, isScalar, type Node, Scalar } from 'yaml';
import { isFlow } from './layout.ts';
import type { Member, SourceList } from './source.ts';

/** A replacement of part of a text, by offsets. */
export interface Splice {
  readonly start: number;
  readonly end: number;
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
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}

export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Where what a node says ends, before blank lines and comments that only follow it. */
export function endOf(node: Node, text: string): number {
  if (isCollection(node) && !isFlow(node)) {
    const last = node.items.at(-1) as Member | Node | undefined;
    return last === undefined ? startOf(node) : endOfEntry(last, text);
  }
  const end = node.range?.[1] ?? 0;
  if (!isScalar(node) || !isBlockScalar(node)) return end;
  const said = text.slice(startOf(node), end);
  // A block that keeps its line breaks says them, too; the last one ends its line.
  const keeps = /^[|>]\d?\+/.test(said);
  return startOf(node) + (keeps ? said.replace(/\r?\n$/, '') : said.trimEnd()).length;
}

export function endOfEntry(entry: Member | Node, text: string): number {
  if (!('key' in entry)) return endOf(entry, text);
  const { key, value } = entry;
  return value === null ? endOf(key, text) + 1 : Math.max(endOf(value, text), endOf(key, text) + 1);
}

export function isBlockScalar({ type }: Scalar): boolean {
  return type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
}

/** The offset of the dash of an item in a list of block style. */
export function dashOf({ srcToken }: SourceList, index: number): number | undefined {
  if (srcToken?.type !== 'block-seq') return undefined;
  return srcToken.items[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
}
