import { isScalar, Scalar } from 'yaml';
import type { JsonValue } from '../../../json/json-value.ts';
import {
  columnOf,
  dashOf,
  endOf,
  endOfEntry,
  lineEnd,
  lineStart,
  nextLine,
  type Splice,
  startOf,
} from './lines.ts';
import { renderBlock, renderInline, renderScalar } from './render.ts';
import type { Member, Source, SourceList, SourceMap } from './source.ts';

/** Adds a member on lines of its own, behind the member at `index`. */
export function addMember(
  source: Source,
  map: SourceMap,
  index: number,
  content: { readonly key: string; readonly value: JsonValue },
): Splice | undefined {
  const [first] = map.items;
  const before = map.items[index];
  if (first === undefined || before === undefined) return undefined;
  const key = isNumber(before) && /^\d+$/.test(content.key) ? new Scalar(Number(content.key)) : content.key;
  const lines = renderBlock({ key, value: content.value }, source.layout);
  return insertion(source, endOfEntry(before, source.text), columnOf(source.text, startOf(first.key)), lines);
}

/** Statuses may stand there without quotes: those that are added, too. */
function isNumber({ key }: Member): boolean {
  return isScalar(key) && key.type === Scalar.PLAIN && typeof key.value === 'number';
}

export function appendItem(source: Source, list: SourceList, value: JsonValue): Splice | undefined {
  const last = list.items.at(-1);
  const dash = dashOf(list, 0);
  if (last === undefined || dash === undefined) return undefined;
  const lines = renderBlock([value], source.layout);
  return insertion(source, endOf(last, source.text), columnOf(source.text, dash), lines);
}

/** Puts another value behind a key whose value stands on one line, under another name if there is one. */
export function putMember(
  source: Source,
  { key, value: old }: Member,
  value: JsonValue,
  name: string | undefined,
): readonly Splice[] {
  const { text, layout } = source;
  if (old === null) return [];
  const rename =
    name === undefined
      ? []
      : [{ start: startOf(key), end: endOf(key, text), text: renderScalar(name, layout, key.type) }];
  const end = endOf(old, text);
  const lines = renderBlock({ key: 'x', value }, layout);
  if (lines.length === 1) {
    const inline = renderInline(value, layout, '', isScalar(old) ? (old.type ?? undefined) : undefined);
    return [...rename, { start: startOf(old), end, text: inline }];
  }
  // The value goes to lines of its own; what stands behind the old one, a comment, stays beside the key.
  const gap = /[ \t]*$/.exec(text.slice(0, startOf(old)))?.[0].length ?? 0;
  const column = columnOf(text, startOf(key));
  return [
    ...rename,
    { start: startOf(old) - gap, end, text: '' },
    insertion(source, end, column, lines.slice(1)),
  ];
}

export function removeMember(source: Source, map: SourceMap, index: number): Splice | undefined {
  const member = map.items[index];
  if (member === undefined) return undefined;
  if (map.items.length === 1) return { start: startOf(map), end: endOf(map, source.text), text: '{}' };
  return removal(source, startOf(member.key), endOfEntry(member, source.text));
}

export function removeItem(source: Source, list: SourceList, index: number): Splice | undefined {
  const item = list.items[index];
  const dash = dashOf(list, index);
  if (item === undefined || dash === undefined) return undefined;
  // A dash may stand below the first letter of its key, a bracket may not.
  if (list.items.length === 1) return { start: dash, end: endOf(list, source.text), text: ' []' };
  return removal(source, dash, endOf(item, source.text));
}

function insertion(
  { text, layout }: Source,
  behind: number,
  column: number,
  lines: readonly string[],
): Splice {
  const at = lineEnd(text, behind);
  const margin = layout.newline + ' '.repeat(column);
  return { start: at, end: at, text: lines.map((line) => margin + line).join('') };
}

/** Takes whole lines away and leaves their comments. */
function removal({ text, layout, comments }: Source, start: number, end: number): Splice {
  const from = lineStart(text, start);
  const next = nextLine(text, end);
  const kept = comments.filter(({ offset }) => offset > start && offset < next);
  const margin = ' '.repeat(start - from);
  if (text.slice(from, start).trim() === '') {
    return { start: from, end: next, text: kept.map((it) => margin + it.text + layout.newline).join('') };
  }
  // It begins behind the dash of an item: what comes next moves there.
  const blanks = /^[ \t]*/.exec(text.slice(next))?.[0].length ?? 0;
  return {
    start,
    end: next + blanks,
    text: kept.map((it) => it.text + layout.newline + margin).join(''),
  };
}
