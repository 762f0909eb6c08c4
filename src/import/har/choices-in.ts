import { isPlaceholder } from '../../exchange/redact/placeholder.ts';
import { isJsonObject, type JsonValue } from '../../json/json-value.ts';
import { isChoosingName } from '../words/choosing-name.ts';

/** Of one member; more values than that are data. */
export const MOST_CHOICES = 100;

/** A word, or several with marks between them, as in `order.create`. */
const WORDS = /^[A-Za-z]{1,40}\d{0,2}(?:[._:/-][A-Za-z]{1,40}\d{0,2}){0,6}$/;

/**
 * The members of a body that may choose the operation, with their values: under a name that says so, a text of words.
 * Neither what stands in place of a secret nor what may be one is taken.
 */
export function choicesIn(body: JsonValue | undefined): readonly (readonly [string, string])[] {
  if (!isJsonObject(body)) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    isChoosingName(name) && typeof value === 'string' && isChoice(value) ? [[name, value] as const] : [],
  );
}

function isChoice(text: string): boolean {
  return text.length <= 64 && WORDS.test(text) && !isPlaceholder(text);
}
