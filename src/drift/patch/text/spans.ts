import { type CST, isScalar, type ParsedNode, Scalar } from 'yaml';
import { isFlow } from './layout.ts';
import type { Span } from './lines.ts';
import { isMark, isSourceList, isSourceMap } from './nodes.ts';
import { type Place, placeOf } from './source.ts';

/** Where what a node says stands, without blank lines and comments that only follow it. */
export function spanOf(node: ParsedNode, text: string): Span {
  const [start, end] = node.range;
  if ((isSourceMap(node) || isSourceList(node)) && !isFlow(node)) {
    // In block style no collection is empty, and it ends with its last entry.
    const ends = [placeOf(node, node.items.length - 1)]
      .filter((last) => last !== undefined)
      .map((last) => spanOfEntry(last, text).end);
    return { start, end: Math.max(start, ...ends) };
  }
  if (!isScalar(node) || !isBlockScalar(node)) return { start, end };
  const said = text.slice(start, end);
  // A block that keeps its line breaks says them, too; the last one ends its line.
  const keeps = /^[|>]\d?\+/.test(said);
  return { start, end: start + (keeps ? said.replace(/\r?\n$/, '') : said.trimEnd()).length };
}

/** Where an entry of a collection stands: its key and its value, with its dash, its colon and its anchors. */
export function spanOfEntry(place: Place, text: string): Span {
  const tokens = tokensOf(place).filter(isMark);
  const marks = tokens.map(({ offset, source }) => ({ start: offset, end: offset + source.length }));
  const nodes = nodesOf(place).map((node) => spanOf(node, text));
  // A value that is left out stands nowhere.
  const spans = [...marks, ...nodes].filter(({ start, end }) => start < end);
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

export function isLeftOut({ range: [start, end] }: ParsedNode): boolean {
  return start === end;
}

function nodesOf(place: Place): readonly ParsedNode[] {
  if (place.holder === 'list') return [place.item];
  return [place.member.key, place.member.value].filter((node) => node !== null);
}

function tokensOf(place: Place): readonly CST.SourceToken[] {
  if (place.holder === 'map') {
    const { start, sep } = place.member.srcToken;
    return [...start, ...sep];
  }
  const { items } = place.collection.srcToken;
  return items.slice(place.index, place.index + 1).flatMap(({ start }) => start);
}

function isBlockScalar({ type }: Scalar): boolean {
  return type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
}
