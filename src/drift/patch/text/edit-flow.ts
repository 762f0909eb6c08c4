import { isScalar, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { JsonValue } from '../../../json/json-value.ts';
import { endOf, endOfEntry, marginOf, type Splice, startOf } from './lines.ts';
import { renderInline, renderScalar } from './render.ts';
import type { Member, Place, Source, SourceList, SourceMap } from './source.ts';

export function addFlowMember(
  source: Source,
  map: SourceMap,
  index: number,
  content: { readonly key: string; readonly value: JsonValue },
): Splice | undefined {
  return insertion(source, map, index, (margin) => memberText(source, content.key, content.value, margin));
}

export function appendFlowItem(source: Source, list: SourceList, value: JsonValue): Splice | undefined {
  return insertion(source, list, list.items.length - 1, (margin) =>
    renderInline(value, source.layout, margin),
  );
}

/** A collection without anything in it, filled. */
export function fillCollection(source: Source, node: Node, value: JsonValue): Splice {
  const { text, layout } = source;
  return {
    start: startOf(node),
    end: endOf(node, text),
    text: renderInline(value, layout, marginOf(text, startOf(node))),
  };
}

export function putInline(source: Source, old: Node, value: JsonValue): Splice {
  const { text, layout } = source;
  const like = isScalar(old) ? (old.type ?? undefined) : undefined;
  const margin = marginOf(text, startOf(old));
  return { start: startOf(old), end: endOf(old, text), text: renderInline(value, layout, margin, like) };
}

export function renameKey({ text, layout }: Source, { key }: Member, name: string): Splice {
  return { start: startOf(key), end: endOf(key, text), text: renderScalar(name, layout, key.type) };
}

/** With the comma that parts it from its neighbour, and with its line where it stands alone on one. */
export function removeFlow(source: Source, place: Place): readonly Splice[] {
  const entries: readonly (Member | Node)[] = place.holder === 'map' ? place.map.items : place.list.items;
  const entry = entries[place.index];
  const previous = entries[place.index - 1];
  const next = entries[place.index + 1];
  if (entry === undefined) return [];
  const { text, comments } = source;
  const [start, end] = [startOfEntry(entry), endOfEntry(entry, text)];
  const [from, to] =
    previous !== undefined
      ? [endOfEntry(previous, text), end]
      : [start, next === undefined ? end : startOfEntry(next)];
  if (!comments.some(({ offset }) => offset > from && offset < to))
    return [{ start: from, end: to, text: '' }];
  const comma = text.indexOf(',', previous === undefined ? end : from);
  return [
    { start, end, text: '' },
    { start: comma, end: comma + 1, text: '' },
  ];
}

function memberText({ layout }: Source, key: string, value: JsonValue, margin: string): string {
  const colon = layout.json && layout.indent === '' ? ':' : ': ';
  return renderScalar(key, layout) + colon + renderInline(value, layout, margin);
}

function insertion(
  { text, layout }: Source,
  collection: YAMLMap | YAMLSeq,
  index: number,
  render: (margin: string) => string,
): Splice | undefined {
  const entries = collection.items as readonly (Member | Node)[];
  const entry = entries[index];
  if (entry === undefined) return undefined;
  const previous = entries[index - 1];
  const from = previous === undefined ? startOf(collection) + 1 : endOfEntry(previous, text) + 1;
  const before = text.slice(from, startOfEntry(entry));
  const margin = marginOf(text, startOfEntry(entry));
  const at = endOfEntry(entry, text);
  return { start: at, end: at, text: `,${gap(before, margin, layout)}${render(margin)}` };
}

/** What parts an entry from the one before it: a line break, a blank, or in the tersest JSON nothing. */
function gap(before: string, margin: string, { json, indent, newline }: Source['layout']): string {
  if (before.includes('\n')) return newline + margin;
  return json && indent === '' && before === '' ? '' : ' ';
}

function startOfEntry(entry: Member | Node): number {
  return startOf('key' in entry ? entry.key : entry);
}
