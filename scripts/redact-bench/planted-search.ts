import { standsAlone } from '../../src/exchange/redact/surviving.fixture.ts';

/** Of the values that are looked for, those that stand in a text. */
export type PlantedSearch = (text: string) => ReadonlySet<string>;

/** Values are told by their first characters; none is shorter. */
const LEAST = 6;
const BITS = 20;
const FACTOR = 31;
/** What the first of {@link LEAST} characters counts for. */
const FIRST = FACTOR ** (LEAST - 1);

/**
 * Looks for any number of values in one pass over a text: a hash that rolls over six characters says where one may
 * begin. A short one has to stand alone, since among millions of digits any six come by chance.
 *
 * @throws RangeError where a value has fewer than six characters
 */
export function plantedSearch(values: Iterable<string>): PlantedSearch {
  const byStart = new Map<string, string[]>();
  const mayBegin = new Uint8Array(2 ** BITS);
  for (const value of new Set(values)) {
    if (value.length < LEAST) throw new RangeError(`A value of ${value.length} characters comes by chance.`);
    const start = value.slice(0, LEAST);
    byStart.set(start, [...(byStart.get(start) ?? []), value]);
    mayBegin[slotOf(hashOf(start))] = 1;
  }
  return (text) => {
    const found = new Set<string>();
    if (text.length < LEAST) return found;
    let hash = hashOf(text.slice(0, LEAST));
    for (let at = 0; at + LEAST <= text.length; at += 1) {
      if (mayBegin[slotOf(hash)] === 1) {
        for (const value of byStart.get(text.slice(at, at + LEAST)) ?? [])
          if (text.startsWith(value, at) && standsAlone(text, value, at)) found.add(value);
      }
      // Behind the end of the text the hash is of no use any more.
      hash = next(hash, text.charCodeAt(at), text.charCodeAt(at + LEAST));
    }
    return found;
  };
}

function hashOf(start: string): number {
  let hash = 0;
  for (let at = 0; at < LEAST; at += 1) hash = (Math.imul(hash, FACTOR) + start.charCodeAt(at)) | 0;
  return hash;
}

function next(hash: number, first: number, last: number): number {
  return (Math.imul(hash - Math.imul(first, FIRST), FACTOR) + last) | 0;
}

function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);
}
