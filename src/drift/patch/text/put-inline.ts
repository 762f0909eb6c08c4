import { isScalar, type ParsedNode } from 'yaml';
import type { JsonValue } from '../../../json/json-value.ts';
import { marginOf, type Splice } from './lines.ts';
import { renderInline } from './render.ts';
import type { Place, Source } from './source.ts';
import { isLeftOut, spanOf, spanOfEntry } from './spans.ts';

/** Puts a value in the place of one that takes no lines of its own. */
export function putInline(source: Source, place: Place, old: ParsedNode, value: JsonValue): Splice {
  const { text, layout } = source;
  const { start, end } = spanOfEntry(place, text);
  const margin = marginOf(text, start);
  if (isLeftOut(old)) return { start: end, end, text: ` ${renderInline(value, layout, margin)}` };
  const like = isScalar(old) ? old.type : undefined;
  return { ...spanOf(old, text), text: renderInline(value, layout, margin, like) };
}
