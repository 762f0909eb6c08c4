import { type Document, isMap, isScalar, isSeq, type ParsedNode, Scalar, visit } from 'yaml';
import { columnOf } from './lines.ts';
import { isMark, isSourceList, isSourceMap, type Member } from './nodes.ts';

/** How a document is written, so that what is added looks like what is there. */
export interface Layout {
  /** JSON, or YAML that is written as JSON is: braces and double quotes throughout. */
  readonly json: boolean;
  readonly newline: string;
  /** One level of indentation; empty where a JSON text stands on one line. */
  readonly indent: string;
  /** Whether the dashes of a list stand further right than the key above them. */
  readonly indentsLists: boolean;
  /** Whether lists of scalars mostly stand on one line. */
  readonly inlineLists: boolean;
  readonly singleQuotes: boolean;
}

const USUAL_INDENT = 2;

export function layoutOf(text: string, document: Document.Parsed): Layout {
  const { contents } = document;
  const json = isFlow(contents);
  const counts = { inline: 0, spread: 0, single: 0, double: 0 };
  let indent: number | undefined;
  let listIndent: number | undefined;
  visit(document, {
    Scalar(_, { type }) {
      if (type === Scalar.QUOTE_SINGLE) counts.single += 1;
      if (type === Scalar.QUOTE_DOUBLE) counts.double += 1;
    },
    Seq(_, node) {
      if (node.items.length === 0 || !node.items.every(isScalar)) return;
      counts[isOnOneLine(text, node as ParsedNode) ? 'inline' : 'spread'] += 1;
    },
    Pair(_, pair) {
      const { value } = pair as Member;
      const column = columnOf(text, startOf(pair as Member));
      if (isFlow(value)) return;
      if (isSourceMap(value)) indent ??= columnOf(text, Math.min(...value.items.map(startOf))) - column;
      if (isSourceList(value)) listIndent ??= columnOf(text, value.range[0]) - column;
    },
  });
  return {
    json,
    newline: text.includes('\r\n') ? '\r\n' : '\n',
    indent: json ? jsonIndent(text) : ' '.repeat(indent ?? USUAL_INDENT),
    indentsLists: (listIndent ?? USUAL_INDENT) > 0,
    inlineLists: counts.inline > counts.spread,
    singleQuotes: counts.single > counts.double,
  };
}

export function isFlow(node: ParsedNode | null): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

function isOnOneLine(text: string, node: ParsedNode): boolean {
  const [start, end] = node.range;
  return isFlow(node) && !text.slice(start, end).includes('\n');
}

/** Where a member begins: a key may stand behind a mark of its own. */
function startOf({ key, srcToken }: Member): number {
  return Math.min(key.range[0], ...srcToken.start.filter(isMark).map(({ offset }) => offset));
}

/** What the first member of the text is indented by. */
function jsonIndent(text: string): string {
  return /^\s*[{[][^\S\n]*\r?\n([ \t]*)/.exec(text)?.[1] ?? '';
}
