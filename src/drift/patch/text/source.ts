import { type Document, isAlias, type ParsedNode, parseDocument, visit } from 'yaml';
import { pointerTokens } from '../../../json/json-pointer.ts';
import { type Comment, commentsOf } from './comments.ts';
import { type Layout, layoutOf } from './layout.ts';
import { isSourceList, isSourceMap, type Member, type SourceList, type SourceMap } from './nodes.ts';

/** The text of a document, YAML or JSON, with the places of its nodes. */
export interface Source {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly comments: readonly Comment[];
  readonly layout: Layout;
  /** Whether an alias, or a merge key by one, says a second time what stands elsewhere. */
  readonly repeats: boolean;
}

/** A member of a map or an item of a list, by the collection that holds it. */
export type Place = MemberPlace | ItemPlace;

export interface MemberPlace {
  readonly holder: 'map';
  readonly collection: SourceMap;
  readonly index: number;
  readonly member: Member;
}

export interface ItemPlace {
  readonly holder: 'list';
  readonly collection: SourceList;
  readonly index: number;
  readonly item: ParsedNode;
}

/**
 * The text is known to be readable; keys are read as the reader of documents reads them. `known` is what need not be
 * found out again.
 */
export function parseSource(text: string, known: Partial<Pick<Source, 'comments' | 'layout'>> = {}): Source {
  const document = parseDocument(text, {
    schema: 'core',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: true,
  });
  const { comments = commentsOf(text), layout = layoutOf(text, document) } = known;
  return { text, document, comments, layout, repeats: hasAlias(document) };
}

function hasAlias(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** What stands at a pointer, be it an alias; `undefined` where nothing does, or only by way of a merge key. */
export function nodeAt(source: Source, pointer: string): ParsedNode | undefined {
  let node: ParsedNode | null | undefined = source.document.contents;
  for (const token of pointerTokens(pointer)) {
    const place = placeIn(resolved(source, node), token);
    node = place === undefined ? undefined : nodeOf(place);
  }
  return node ?? undefined;
}

/** Where a member or an item stands; the whole document has no such place. */
export function placeAt(source: Source, pointer: string): Place | undefined {
  const end = pointer.lastIndexOf('/');
  const token = pointerTokens(pointer).at(-1);
  return token === undefined
    ? undefined
    : placeIn(resolved(source, nodeAt(source, pointer.slice(0, end))), token);
}

/** The place of an entry; `undefined` where there is none. */
export function placeOf(collection: SourceMap | SourceList, index: number): Place | undefined {
  return isSourceMap(collection) ? memberPlace(collection, index) : itemPlace(collection, index);
}

export function memberPlace(collection: SourceMap, index: number): MemberPlace | undefined {
  const member = collection.items[index];
  return member === undefined ? undefined : { holder: 'map', collection, index, member };
}

export function itemPlace(collection: SourceList, index: number): ItemPlace | undefined {
  const item = collection.items[index];
  return item === undefined ? undefined : { holder: 'list', collection, index, item };
}

export function nodeOf(place: Place): ParsedNode | null {
  return place.holder === 'map' ? place.member.value : place.item;
}

/** Of an alias what it repeats. */
export function resolved(source: Source, node: ParsedNode | null | undefined): ParsedNode | null | undefined {
  // It was parsed as well.
  return isAlias(node) ? (node.resolve(source.document) as ParsedNode | undefined) : node;
}

function placeIn(node: ParsedNode | null | undefined, token: string): Place | undefined {
  if (isSourceList(node)) return itemPlace(node, Number(token));
  if (!isSourceMap(node)) return undefined;
  return memberPlace(
    node,
    node.items.findIndex(({ key }) => String(key.value) === token),
  );
}
