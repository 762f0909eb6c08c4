/**
 * What a provider sends, and what a person names, must neither break a line, nor command the terminal, nor turn
 * around what stands beside it.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
