import {
  type CST,
  isMap,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

type Tokens = readonly CST.SourceToken[];

/** What is read with its tokens: those before the key, and those between it and the value. */
export type Member = Pair<Scalar.Parsed, ParsedNode | null> & {
  readonly srcToken: { readonly start: Tokens; readonly sep: Tokens };
};
export type SourceMap = YAMLMap.Parsed<Scalar.Parsed> & { readonly items: readonly Member[] };
export type SourceList = YAMLSeq.Parsed & {
  readonly srcToken: CST.BlockSequence | CST.FlowCollection;
};

export function isSourceMap(node: ParsedNode | null | undefined): node is SourceMap {
  // Keys of another kind have been refused where the document was read.
  return isMap(node);
}

export function isSourceList(node: ParsedNode | null | undefined): node is SourceList {
  return isSeq(node);
}

const MARKS: ReadonlySet<CST.SourceToken['type']> = new Set([
  'seq-item-ind',
  'explicit-key-ind',
  'map-value-ind',
  'anchor',
  'tag',
] as const);

/** Whether a token stands beside a key or a value and belongs to it: a dash, a colon, an anchor. */
export function isMark({ type }: CST.SourceToken): boolean {
  return MARKS.has(type);
}
