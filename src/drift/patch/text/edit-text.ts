import { isCollection } from 'yaml';
import type { JsonObject } from '../../../json/json-value.ts';
import type { Edit } from '../edit.ts';
import { commentsOf, keepsComments } from './comments.ts';
import { addMember, appendItem, putMember, removeItem, removeMember } from './edit-block.ts';
import {
  addFlowMember,
  appendFlowItem,
  fillCollection,
  putInline,
  removeFlow,
  renameKey,
} from './edit-flow.ts';
import { isFlow } from './layout.ts';
import type { Splice } from './lines.ts';
import { isSourceList, isSourceMap, nodeAt, nodeOf, parseSource, placeAt, type Source } from './source.ts';

/**
 * The text of a document, YAML or JSON, after an edit: only the lines that have to change do, and no comment is
 * lost. `undefined` where the place is not there, or written in a way that cannot be edited so.
 */
export function editText(text: string, edit: Edit): string | undefined {
  const source = parseSource(text);
  const splices = splicesOf(source, edit);
  if (splices.length === 0) return undefined;
  const edited = splices
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: by }) => now.slice(0, start) + by + now.slice(end), text);
  return keepsComments(source.comments, commentsOf(edited)) ? edited : undefined;
}

function splicesOf(source: Source, edit: Edit): readonly Splice[] {
  switch (edit.kind) {
    case 'add':
      return listed(add(source, edit));
    case 'append':
      return listed(append(source, edit));
    case 'put':
      return put(source, edit);
    case 'remove':
      return remove(source, edit);
  }
}

function add(source: Source, edit: Edit & { kind: 'add' }): Splice | readonly Splice[] | undefined {
  const map = nodeAt(source, edit.pointer);
  if (!isSourceMap(map)) return undefined;
  const { key, value, after = [] } = edit;
  const content: JsonObject = { [key]: value };
  if (map.items.length === 0) return fill(source, edit.pointer, content);
  const known = map.items.findLastIndex((member) => after.includes(String(member.key.value)));
  const index = known === -1 ? map.items.length - 1 : known;
  return (isFlow(map) ? addFlowMember : addMember)(source, map, index, { key, value });
}

function append(source: Source, { pointer, value }: Edit & { kind: 'append' }) {
  const list = nodeAt(source, pointer);
  if (!isSourceList(list)) return undefined;
  if (list.items.length === 0) return fill(source, pointer, [value]);
  return (isFlow(list) ? appendFlowItem : appendItem)(source, list, value);
}

/** An empty collection always stands in brackets; what is put into it need not. */
function fill(source: Source, pointer: string, value: JsonObject | readonly JsonObject[string][]) {
  const place = placeAt(source, pointer);
  const node = nodeAt(source, pointer);
  if (node === undefined) return undefined;
  if (place?.holder === 'map' && !isFlow(place.map)) return putMember(source, place.member, value, undefined);
  return fillCollection(source, node, value);
}

function put(source: Source, { pointer, value, key }: Edit & { kind: 'put' }): readonly Splice[] {
  const place = placeAt(source, pointer);
  const old = place === undefined ? undefined : nodeOf(place);
  if (place === undefined || old === undefined || old === null) return [];
  // What takes several lines is not replaced by what takes one.
  if (isCollection(old) && !isFlow(old)) return [];
  if (place.holder === 'list') return [putInline(source, old, value)];
  if (!isFlow(place.map)) return putMember(source, place.member, value, key);
  const rename = key === undefined ? [] : [renameKey(source, place.member, key)];
  return [...rename, putInline(source, old, value)];
}

function remove(source: Source, { pointer }: Edit & { kind: 'remove' }): readonly Splice[] {
  const place = placeAt(source, pointer);
  if (place === undefined) return [];
  if (place.holder === 'map') {
    return isFlow(place.map)
      ? removeFlow(source, place)
      : listed(removeMember(source, place.map, place.index));
  }
  return isFlow(place.list) ? removeFlow(source, place) : listed(removeItem(source, place.list, place.index));
}

function listed(splices: Splice | readonly Splice[] | undefined): readonly Splice[] {
  if (splices === undefined) return [];
  return 'start' in splices ? [splices] : splices;
}
