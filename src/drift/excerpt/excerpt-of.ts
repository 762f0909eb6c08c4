import type { JsonValue } from '../../json/json-value.ts';
import { readJson } from '../../json/read-json.ts';
import type { Finding } from '../finding.ts';
import type { Excerpt } from './excerpt.ts';
import type { ExcerptSource } from './excerpt-source.ts';
import { headExcerpt } from './head-excerpt.ts';
import { jsonExcerpt } from './json-excerpt.ts';
import { safeExchange } from './safe-exchange.ts';
import { shownText } from './shown-text.ts';
import { textExcerpt } from './text-excerpt.ts';

/** What an excerpt is to show. */
export interface ExcerptPlace extends Pick<Finding, 'code' | 'pointer'> {
  /** Gives the place in this one body as a JSON Pointer; left out where it is about something else than a body. */
  readonly find?: (body: JsonValue) => string | undefined;
}

/**
 * The excerpt that shows a place; `undefined` where it cannot be found again. Nothing is shown that redaction would
 * take out of a recording. It costs as much as redacting the exchange: only a finding is worth that.
 */
export function excerptOf(source: ExcerptSource, place: ExcerptPlace): Excerpt | undefined {
  const { request, response } = safeExchange(source);
  const text = shownText((source.direction === 'request' ? request : response).body);
  if (place.code === 'body-unreadable') return textExcerpt(masked(text, source));
  if (place.find === undefined)
    return headExcerpt({ ...source, request, response }, place, masked(text, source));
  const reading = readJson(text);
  const at = reading.ok ? place.find(reading.value) : undefined;
  return reading.ok && at !== undefined
    ? jsonExcerpt(reading.value, at, { ...source, literals: reading.literals })
    : undefined;
}

/** A body may be cut off in the midst of a credential: the ellipsis says so to the mask. */
function masked(text: string, { mask }: ExcerptSource): string {
  return mask === undefined ? text : mask(`${text}…`).replace(/…$/, '');
}
