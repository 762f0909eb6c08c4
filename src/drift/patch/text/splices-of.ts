import { isCollection, type ParsedNode } from 'yaml';
import type { JsonObject, JsonValue } from '../../../json/json-value.ts';
import type { Edit } from '../edit.ts';
import { addMember, appendItem, putMember, removeEntry } from './edit-block.ts';
import { addFlowMember, appendFlowItem, removeFlow, renameKey } from './edit-flow.ts';
import { isFlow } from './layout.ts';
import type { Splice } from './lines.ts';
import { isSourceList, isSourceMap } from './nodes.ts';
import { putInline } from './put-inline.ts';
import { renderInline } from './render.ts';
import {
  itemPlace,
  memberPlace,
  nodeAt,
  nodeOf,
  type Place,
  placeAt,
  resolved,
  type Source,
} from './source.ts';
import { spanOf } from './spans.ts';

/** What an edit replaces in a text; nothing where the place is not there, or written in a way that no edit keeps. */
export function splicesOf(source: Source, edit: Edit): readonly Splice[] {
  switch (edit.kind) {
    case 'add':
      return add(source, edit);
    case 'append':
      return append(source, edit);
    case 'put':
      return put(source, edit);
    case 'remove':
      return remove(source, edit);
  }
}

function add(source: Source, edit: Edit & { kind: 'add' }): readonly Splice[] {
  const { pointer, key, value, after = [] } = edit;
  const node = nodeAt(source, pointer);
  const map = resolved(source, node);
  if (node === undefined || !isSourceMap(map)) return [];
  const known = map.items.findLastIndex((member) => after.includes(String(member.key.value)));
  const before = memberPlace(map, known === -1 ? map.items.length - 1 : known);
  if (before === undefined) return fill(source, pointer, node, { [key]: value });
  // A pair that stands in brackets without braces of its own has no room for another.
  if (map.srcToken === undefined) return [];
  return [(isFlow(map) ? addFlowMember : addMember)(source, before, key, value)];
}

function append(source: Source, { pointer, value }: Edit & { kind: 'append' }): readonly Splice[] {
  const node = nodeAt(source, pointer);
  const list = resolved(source, node);
  if (node === undefined || !isSourceList(list)) return [];
  const last = itemPlace(list, list.items.length - 1);
  if (last === undefined) return fill(source, pointer, node, [value]);
  return [(isFlow(list) ? appendFlowItem : appendItem)(source, last, value)];
}

/** An empty collection always stands in brackets; what is put into it need not. */
function fill(
  source: Source,
  pointer: string,
  node: ParsedNode,
  value: JsonObject | readonly JsonValue[],
): readonly Splice[] {
  const place = placeAt(source, pointer);
  if (place !== undefined) return putAt(source, place, node, { value });
  return [{ ...spanOf(node, source.text), text: renderInline(value, source.layout, '') }];
}

function put(source: Source, edit: Edit & { kind: 'put' }): readonly Splice[] {
  const place = placeAt(source, edit.pointer);
  const old = place === undefined ? null : nodeOf(place);
  if (place === undefined || old === null) return [];
  // What takes several lines is not replaced by what takes one, nor is what a tag says more of.
  if ((isCollection(old) && old.srcToken?.type !== 'flow-collection') || old.tag !== undefined) return [];
  return putAt(source, place, old, edit);
}

function putAt(
  source: Source,
  place: Place,
  old: ParsedNode,
  content: { readonly value: JsonValue; readonly key?: string },
): readonly Splice[] {
  const { key, value } = content;
  if (place.holder === 'list') return [putInline(source, place, old, value)];
  if (!isFlow(place.collection)) return putMember(source, place, old, content);
  const rename = key === undefined ? [] : [renameKey(source, place, key)];
  return [...rename, putInline(source, place, old, value)];
}

function remove(source: Source, { pointer }: Edit & { kind: 'remove' }): readonly Splice[] {
  const place = placeAt(source, pointer);
  const tokens = place?.collection.srcToken;
  if (place === undefined || tokens === undefined) return [];
  return tokens.type === 'flow-collection' ? removeFlow(source, place, tokens) : [removeEntry(source, place)];
}
