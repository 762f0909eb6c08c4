/** A key, and behind it a string that is spelled without escapes; or anything else. */
const KEY = /"\$ref"\s*:\s*(?:"([^"\\]*)")?/g;

/** One of the characters of the key, as only an escape spells it. */
const ESCAPED = /\\u00(?:24|72|65|66)/i;

/**
 * Every text that stands behind a key `$ref` of a JSON text, each once. These are at least the references of a
 * document: in an example stands one that is none. `undefined` where only a walk of what has been read can tell.
 */
export function mentionedReferences(text: string): ReadonlySet<string> | undefined {
  if (ESCAPED.test(text)) return undefined;
  const mentioned = new Set<string>();
  for (const [, reference] of text.matchAll(KEY)) {
    if (reference === undefined) return undefined;
    mentioned.add(reference);
  }
  return mentioned;
}
