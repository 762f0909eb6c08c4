import type { Document, LineCounter, Node, ParsedNode } from 'yaml';
import { pointerTokens } from '../../json/json-pointer.ts';
import { yaml } from '../on-first-use.ts';

/** Both 1-based; the column counts UTF-16 code units. */
export interface SourcePosition {
  readonly line: number;
  readonly column: number;
}

export type LocatePointer = (pointer: string) => SourcePosition;

/**
 * Finds where in a document's text a JSON Pointer leads: to the key of a property, to the start of an item,
 * or to the nearest of those that hold it where nothing stands there. The text, YAML or JSON, is known to be
 * readable; it is parsed on the first call.
 */
export function sourcePositions(text: string): LocatePointer {
  let source: Source | undefined;
  return (pointer) => {
    source ??= parseSource(text);
    const { line, col } = source.lines.linePos(offsetOf(source.document, pointerTokens(pointer)));
    return { line, column: col };
  };
}

/** Keys are read as the reader of documents reads them; its checks are not made again. */
const SETTINGS = {
  schema: 'core',
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
} as const;

interface Source {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

function parseSource(text: string): Source {
  const { LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  return { document: parseDocument(text, { ...SETTINGS, lineCounter: lines }), lines };
}

function offsetOf(document: Document.Parsed, tokens: readonly string[]): number {
  const { isAlias } = yaml();
  let node: ParsedNode | null | undefined = document.contents;
  let offset = node?.range[0] ?? 0;
  for (const token of tokens) {
    const next = childOf(isAlias(node) ? node.resolve(document) : node, token);
    if (next === undefined) break;
    [offset] = next.place.range;
    node = next.node;
  }
  return offset;
}

interface Child {
  /** What the position is taken from. */
  readonly place: ParsedNode;
  readonly node: ParsedNode | null;
}

function childOf(node: Node | null | undefined, token: string): Child | undefined {
  const { isMap, isScalar, isSeq } = yaml();
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === token);
    return pair === undefined ? undefined : { place: pair.key, node: pair.value };
  }
  if (!isSeq<ParsedNode>(node)) return undefined;
  const item = node.items[Number(token)];
  return item === undefined ? undefined : { place: item, node: item };
}
