/** A reference of Javadoc, which YApi copies out of the code: `{@link CardStatus}`, `{@link com.a.CardStatus}`. */
export const LINK: RegExp = /\{@link\s+([\w.#]+)\s*\}/g;

/** The name that a text refers to. */
export function linkIn(text: string): string | undefined {
  const [found] = text.matchAll(LINK);
  return found?.[1];
}
