import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { pointerTokens } from '../../../json/json-pointer.ts';
import { type Comment, commentsOf } from './comments.ts';
import { type Layout, layoutOf } from './layout.ts';

/** The text of a document, YAML or JSON, with the places of its nodes. */
export interface Source {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly comments: readonly Comment[];
  readonly layout: Layout;
}

export type Member = Pair<Scalar, Node | null>;
export type SourceMap = YAMLMap<Scalar, Node | null>;
export type SourceList = YAMLSeq<Node>;

/** A member of a map or an item of a list, by the collection that holds it. */
export type Place =
  | { readonly holder: 'map'; readonly map: SourceMap; readonly index: number; readonly member: Member }
  | { readonly holder: 'list'; readonly list: SourceList; readonly index: number; readonly item: Node };

/** The text is known to be readable; keys are read as the reader of documents reads them. */
export function parseSource(text: string): Source {
  const document = parseDocument(text, {
    schema: 'core',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: true,
  });
  return { text, document, comments: commentsOf(text), layout: layoutOf(text, document) };
}

/** What stands at a pointer; `undefined` where nothing does, or only by way of a merge key. */
export function nodeAt(source: Source, pointer: string): Node | undefined {
  let node: Node | null | undefined = source.document.contents;
  for (const token of pointerTokens(pointer)) {
    const place = placeIn(resolved(source, node), token);
    node = place === undefined ? undefined : nodeOf(place);
  }
  return resolved(source, node) ?? undefined;
}

/** Where a member or an item stands; the whole document has no such place. */
export function placeAt(source: Source, pointer: string): Place | undefined {
  const end = pointer.lastIndexOf('/');
  const token = pointerTokens(pointer).at(-1);
  return token === undefined ? undefined : placeIn(nodeAt(source, pointer.slice(0, end)), token);
}

export function nodeOf(place: Place): Node | null | undefined {
  return place.holder === 'map' ? place.member.value : place.item;
}

export function isSourceMap(node: Node | undefined): node is SourceMap {
  // Keys of another kind have been refused where the document was read.
  return isMap(node);
}

export function isSourceList(node: Node | undefined): node is SourceList {
  return isSeq(node);
}

function placeIn(node: Node | null | undefined, token: string): Place | undefined {
  if (isMap<Scalar, Node | null>(node)) {
    const index = node.items.findIndex(({ key }) => isScalar(key) && String(key.value) === token);
    const member = node.items[index];
    return member === undefined ? undefined : { holder: 'map', map: node, index, member };
  }
  if (!isSeq<Node>(node)) return undefined;
  const item = node.items[Number(token)];
  return item === undefined ? undefined : { holder: 'list', list: node, index: Number(token), item };
}

function resolved(source: Source, node: Node | null | undefined): Node | null | undefined {
  return isAlias(node) ? node.resolve(source.document) : node;
}
