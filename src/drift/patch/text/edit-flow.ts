import type { CST } from 'yaml';
import type { JsonValue } from '../../../json/json-value.ts';
import type { Comment } from './comments.ts';
import { marginOf, type Span, type Splice } from './lines.ts';
import { renderInline, renderScalar } from './render.ts';
import { type MemberPlace, type Place, placeOf, type Source } from './source.ts';
import { spanOf, spanOfEntry } from './spans.ts';

export function addFlowMember(source: Source, before: MemberPlace, name: string, value: JsonValue): Splice {
  const { layout } = source;
  const colon = layout.json && layout.indent === '' ? ':' : ': ';
  return insertBehind(
    source,
    before,
    (margin) => renderScalar(name, layout) + colon + renderInline(value, layout, margin),
  );
}

export function appendFlowItem(source: Source, last: Place, value: JsonValue): Splice {
  return insertBehind(source, last, (margin) => renderInline(value, source.layout, margin));
}

export function renameKey({ text, layout }: Source, { member: { key } }: MemberPlace, name: string): Splice {
  return { ...spanOf(key, text), text: renderScalar(name, layout, key.type) };
}

/** With the comma that parts it from its neighbour, or that it ends in where it has none. */
export function removeFlow(source: Source, place: Place, { items }: CST.FlowCollection): readonly Splice[] {
  const { text, comments } = source;
  const own = spanOfEntry(place, text);
  const previous = neighbour(place, -1, text);
  const next = neighbour(place, 1, text);
  const commas = items.flatMap(({ start }) => start).filter(({ type }) => type === 'comma');
  const [comma] = commas
    .slice(Math.max(0, place.index - 1))
    .map(({ offset }) => ({ start: offset, end: offset + 1 }));
  const taken =
    previous === undefined
      ? { start: own.start, end: next?.start ?? comma?.end ?? own.end }
      : { start: previous.end, end: own.end };
  const isBetween = ({ offset }: Comment) => offset > taken.start && offset < taken.end;
  // What stands between has its comment there, which stays.
  const spans = comments.some(isBetween) ? [own, comma] : [taken];
  return spans.filter((span) => span !== undefined).map((span) => ({ ...span, text: '' }));
}

function insertBehind(source: Source, entry: Place, render: (margin: string) => string): Splice {
  const { text, layout } = source;
  const { start, end } = spanOfEntry(entry, text);
  const from = neighbour(entry, -1, text)?.end ?? spanOf(entry.collection, text).start;
  const margin = marginOf(text, start);
  return { start: end, end, text: `,${gap(text.slice(from + 1, start), margin, layout)}${render(margin)}` };
}

/** What parts an entry from the one before it: a line break, a blank, or in the tersest JSON nothing. */
function gap(before: string, margin: string, { json, indent, newline }: Source['layout']): string {
  if (before.includes('\n')) return newline + margin;
  return json && indent === '' && before === '' ? '' : ' ';
}

function neighbour({ collection, index }: Place, step: 1 | -1, text: string): Span | undefined {
  const place = placeOf(collection, index + step);
  return place === undefined ? undefined : spanOfEntry(place, text);
}
