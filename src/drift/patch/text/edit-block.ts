import { type ParsedNode, Scalar } from 'yaml';
import type { JsonValue } from '../../../json/json-value.ts';
import type { Comment } from './comments.ts';
import { columnOf, lineEnd, lineStart, nextLine, type Span, type Splice } from './lines.ts';
import type { Member } from './nodes.ts';
import { putInline } from './put-inline.ts';
import { renderBlock, renderScalar } from './render.ts';
import type { MemberPlace, Place, Source } from './source.ts';
import { isLeftOut, spanOf, spanOfEntry } from './spans.ts';

/** Adds a member on lines of its own, behind another. */
export function addMember(source: Source, before: MemberPlace, name: string, value: JsonValue): Splice {
  const key = isNumber(before.member) && /^\d+$/.test(name) ? new Scalar(Number(name)) : name;
  return insertBehind(source, before, renderBlock({ key, value }, source.layout));
}

/** Statuses may stand there without quotes: those that are added, too. */
function isNumber({ key }: Member): boolean {
  return key.type === Scalar.PLAIN && typeof key.value === 'number';
}

export function appendItem(source: Source, last: Place, value: JsonValue): Splice {
  return insertBehind(source, last, renderBlock([value], source.layout));
}

/** Puts another value behind a key whose value stands on one line, under another name if there is one. */
export function putMember(
  source: Source,
  place: MemberPlace,
  old: ParsedNode,
  { value, key: name }: { readonly value: JsonValue; readonly key?: string },
): readonly Splice[] {
  const { text, layout } = source;
  const { key } = place.member;
  const rename =
    name === undefined ? [] : [{ ...spanOf(key, text), text: renderScalar(name, layout, key.type) }];
  const lines = renderBlock({ key: 'x', value }, layout);
  if (lines.length === 1) return [...rename, putInline(source, place, old, value)];
  // The value goes to lines of its own; what stands behind the old one, a comment, stays beside the key.
  const taken = isLeftOut(old) ? [] : [{ ...withBlanks(spanOf(old, text), text), text: '' }];
  return [...rename, ...taken, insertBehind(source, place, lines.slice(1))];
}

export function removeEntry(source: Source, place: Place): Splice {
  const { start, end } = spanOfEntry(place, source.text);
  if (place.collection.items.length > 1) return removal(source, start, end);
  // A dash may stand below the first letter of its key, a bracket may not.
  return { start, end, text: place.holder === 'map' ? '{}' : ' []' };
}

/** On lines of their own, in the column of the entry. */
function insertBehind(source: Source, entry: Place, lines: readonly string[]): Splice {
  const { text, layout } = source;
  const { start, end } = spanOfEntry(entry, text);
  const at = lineEnd(text, end);
  const margin = layout.newline + ' '.repeat(columnOf(text, start));
  return { start: at, end: at, text: lines.map((line) => margin + line).join('') };
}

/** With what parts a value from its key: the blanks, or the line break where it has its line for itself. */
function withBlanks({ start, end }: Span, text: string): Span {
  const from = lineStart(text, start);
  const before = text.slice(from, start).trimEnd();
  const isAlone = before === '' && text.slice(end, lineEnd(text, end)).trim() === '';
  return { start: isAlone ? lineEnd(text, from - 1) : from + before.length, end };
}

/** Takes whole lines away and leaves their comments. */
function removal(source: Source, start: number, end: number): Splice {
  const { text, layout, comments } = source;
  const from = lineStart(text, start);
  const next = nextLine(text, end);
  const kept = comments.filter(({ offset }) => offset > start && offset < next);
  const margin = ' '.repeat(start - from);
  if (text.slice(from, start).trim() === '')
    return wholeLines(source, { start: from, end: next }, kept, margin);
  // It begins behind the dash of an item: what comes next moves there.
  return {
    start,
    end: next + text.slice(next).search(/[^ \t]/),
    text: kept.map((it) => it.text + layout.newline + margin).join(''),
  };
}

function wholeLines(
  { text, layout }: Source,
  { start, end }: Span,
  kept: readonly Comment[],
  margin: string,
): Splice {
  const lines = kept.map((it) => margin + it.text);
  // Where the last line of the text has no line break, the one before it loses its own.
  return text.endsWith('\n') || end < text.length
    ? { start, end, text: lines.map((line) => line + layout.newline).join('') }
    : { start: lineEnd(text, start - 1), end, text: lines.map((line) => layout.newline + line).join('') };
}
