import { isDigit } from '../../json/lexeme.ts';
import type { FieldKind } from './field-kind.ts';
import { hideIdentifier, hideSecret, type Place, type RedactionRun } from './redaction-run.ts';

/** Between the items of a list that is written as one text. */
const SEPARATORS = /([,;|\s]+)/;
/** Fewer digits are no number of anybody: a flag, a choice. */
const LEAST_DIGITS = 5;

/** What stands in place of a value for its name's sake; `undefined` where the name alone says nothing of it. */
export function hideField(run: RedactionRun, kind: FieldKind, value: string, at: Place): string | undefined {
  switch (kind) {
    case 'provider':
      return hideSecret(run, 'provider secret', value, at);
    case 'secret':
    case 'secret unless a number':
      return hideSecret(run, 'secret field', value, at);
    case 'number':
      if (digitsIn(value) < LEAST_DIGITS) return undefined;
      if (/^\d+$/.test(value)) return hidden(run, value, at);
      if (!value.split(/[,;|]/).every(isNumber)) return undefined;
      return eachItem(value, (item) => (digitsIn(item) >= LEAST_DIGITS ? hidden(run, item, at) : item));
    case 'email':
      return value.includes('@') ? eachItem(value, (item) => hidden(run, item, at)) : undefined;
    case 'person':
      return /^[^\s,;|]+(?:[,;|]\s*[^\s,;|]+)*$/.test(value)
        ? eachItem(value, (item) => hidden(run, item, at))
        : hidden(run, value, at);
    case 'reference':
    case 'other':
      return undefined;
  }
}

function hidden(run: RedactionRun, item: string, at: Place): string {
  return hideIdentifier(run, 'identifier field', item, at);
}

/** A telephone number may have spaces in it: only what has enough digits by itself is an item. */
function eachItem(value: string, hide: (item: string) => string): string {
  const parts = value.split(SEPARATORS);
  const isList = parts.every(
    (part, index) => index % 2 === 1 || digitsIn(part) >= LEAST_DIGITS + 2 || part.includes('@'),
  );
  return isList || /[,;|]/.test(value)
    ? parts.map((part, index) => (index % 2 === 0 ? hide(part) : part)).join('')
    : hide(value);
}

/** Digits as people group them, with the letters of a country in front or a check letter behind. */
function isNumber(item: string): boolean {
  return /^[A-Za-z]{0,4}[\d\s()+.#*/-]*[A-Za-z]?$/.test(item.trim());
}

function digitsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (isDigit(text.charCodeAt(at))) count += 1;
  return count;
}
