/** Shorter ones are not looked for elsewhere. */
const LEAST = 8;
const WORD = /[\p{L}\p{N}_]{8,}/gu;

/** Whether one of the words of a text, stretches of eight letters, digits and `_` or more, is what is asked for. */
export function hasWord(text: string, isAskedFor: (word: string) => boolean): boolean {
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    // Other letters than those of ASCII are left to a pattern, which is slower by far.
    if (code >= 128) return Array.from(text.matchAll(WORD)).some(([word]) => isAskedFor(word));
    if (isWordCode(code)) continue;
    if (at - start >= LEAST && isAskedFor(text.slice(start, at))) return true;
    start = at + 1;
  }
  return false;
}

function isWordCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x5f
  );
}
