import { escapeToken } from '../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../json/json-value.ts';
import type { NumberLiterals } from '../json/read-json.ts';

const NONE: NumberLiterals = new Map();

/**
 * The literals of the numbers in a value that a handler has taken over from its request. A handler sees doubles;
 * of numbers that no double holds, those of the request are told by their double, and by their name where two
 * have the same.
 */
export function echoedLiterals(value: JsonValue, sent: NumberLiterals): NumberLiterals {
  if (sent.size === 0) return NONE;
  const found = new Map<string, string>();
  collect(value, '', sent, found);
  return found;
}

/** A key that a handler has taken over from its request, digit by digit. */
export function echoedKey(key: string | number, sent: NumberLiterals): string {
  return (typeof key === 'number' ? literalOf(key, '', sent) : undefined) ?? String(key);
}

function collect(value: JsonValue, pointer: string, sent: NumberLiterals, found: Map<string, string>): void {
  if (typeof value === 'number') {
    const literal = literalOf(value, pointer.slice(pointer.lastIndexOf('/')), sent);
    if (literal !== undefined) found.set(pointer, literal);
  } else if (isJsonArray(value)) {
    for (const [index, item] of value.entries()) collect(item, `${pointer}/${index}`, sent, found);
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value))
      collect(member, `${pointer}/${escapeToken(name)}`, sent, found);
  }
}

function literalOf(value: number, end: string, sent: NumberLiterals): string | undefined {
  const same = [...sent].filter(([, literal]) => Number(literal) === value);
  const [first] = same;
  return (same.find(([pointer]) => end !== '' && pointer.endsWith(end)) ?? first)?.[1];
}
