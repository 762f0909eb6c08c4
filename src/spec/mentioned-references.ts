const KEY = '"$ref"';

/** One of the characters of the key, as only an escape spells it. */
const ESCAPED = /\\u00(?:24|72|65|66)/i;

/**
 * Every text that stands behind a key `$ref` of a JSON text, each once. These are at least the references of a
 * document: in an example stands one that is none. `undefined` where only a walk of what has been read can tell.
 */
export function mentionedReferences(text: string): ReadonlySet<string> | undefined {
  if (ESCAPED.test(text)) return undefined;
  const mentioned = new Set<string>();
  for (let at = text.indexOf(KEY); at !== -1; at = text.indexOf(KEY, at + KEY.length)) {
    const colon = afterSpace(text, at + KEY.length);
    // A text `$ref`, and no key.
    if (text[colon] !== ':') continue;
    const begin = afterSpace(text, colon + 1);
    const end = text[begin] === '"' ? text.indexOf('"', begin + 1) : -1;
    const reference = end === -1 ? undefined : text.slice(begin + 1, end);
    // What is spelled with an escape, or is no text, only a walk can tell.
    if (reference === undefined || reference.includes('\\')) return undefined;
    mentioned.add(reference);
  }
  return mentioned;
}

function afterSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}
