import { isAscii } from 'node:buffer';
import { SLACK } from './read-spec-file.ts';

/** Bytes that are looked through at once. */
const AT_A_TIME = 64 * 1024;
const BACKSLASH = 0x5c;

/**
 * The JSON text that stands in the first `length` bytes of a buffer, in UTF-8, with every character that is none of
 * ASCII as the escape of RFC 8259, section 7. It means the same, and takes half of the memory and of the time: one
 * other character anywhere makes all of a text two bytes wide. `undefined` where there are many such characters, or
 * one stands where no JSON has it. The buffer is worked in, and has {@link SLACK} bytes more; afterwards it is of no use
 * to anybody where there is a text.
 */
export function asciiJson(bytes: Buffer, length: number): string | undefined {
  const runs = otherRuns(bytes, length);
  const longer = runs.reduce((sum, { begin, end, escaped }) => sum + escaped.length - (end - begin), 0);
  // An escape that was none would become one.
  const isBroken = runs.some(({ begin }) => begin === 0 || bytes[begin - 1] === BACKSLASH);
  if (isBroken || length + longer > bytes.length) return undefined;
  let end = length;
  let to = length + longer;
  for (const run of runs.toReversed()) {
    to -= end - run.end;
    bytes.copyWithin(to, run.end, end);
    to -= run.escaped.length;
    bytes.write(run.escaped, to, 'latin1');
    end = run.begin;
  }
  return bytes.toString('latin1', 0, length + longer);
}

interface Run {
  readonly begin: number;
  readonly end: number;
  readonly escaped: string;
}

/** Where bytes of other characters stand, side by side; no more of them than there is room for. */
function otherRuns(bytes: Buffer, length: number): readonly Run[] {
  const runs: Run[] = [];
  let taken = 0;
  for (let at = 0; at < length && taken <= SLACK; at += AT_A_TIME) {
    const chunkEnd = Math.min(length, at + AT_A_TIME);
    if (isAscii(bytes.subarray(at, chunkEnd))) continue;
    for (let begin = Math.max(at, runs.at(-1)?.end ?? 0); begin < chunkEnd && taken <= SLACK; begin += 1) {
      if (isOfAscii(bytes, begin)) continue;
      let end = begin + 1;
      while (end < length && !isOfAscii(bytes, end)) end += 1;
      // Of bytes that are no UTF-8 comes what comes of them wherever they stand, since ASCII is around them.
      const escaped = escapesOf(bytes.toString('utf8', begin, end));
      runs.push({ begin, end, escaped });
      taken += escaped.length - (end - begin);
      begin = end;
    }
  }
  return runs;
}

function isOfAscii(bytes: Buffer, at: number): boolean {
  return bytes.readUInt8(at) < 0x80;
}

/** One for each UTF-16 code unit. */
function escapesOf(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
