/**
 * Texts in which nothing was to be hidden, each under the name that it stood behind. The names of an API and most of
 * its values come again with every answer, and to know one is far cheaper than to search it again.
 */
export interface UntouchedTexts {
  has(name: string | undefined, text: string): boolean;
  add(name: string | undefined, text: string): void;
}

/** Texts that are known at a time; with one more, all are forgotten. */
const MOST_TEXTS = 20_000;
/** UTF-16 code units; longer ones hardly come again. */
const LONGEST_TEXT = 256;

export function untouchedTexts(): UntouchedTexts {
  const byName = new Map<string | undefined, Set<string>>();
  let size = 0;
  return {
    has: (name, text) => byName.get(name)?.has(text) ?? false,
    add(name, text) {
      if (text.length > LONGEST_TEXT) return;
      if (size >= MOST_TEXTS) {
        byName.clear();
        size = 0;
      }
      const texts = byName.get(name);
      if (texts === undefined) byName.set(name, new Set([text]));
      else texts.add(text);
      size += 1;
    },
  };
}

/** For a pass to which the same text may mean something else. */
export const NO_UNTOUCHED_TEXTS: UntouchedTexts = { has: () => false, add: () => undefined };
