/** What is known to everybody in front of a credential: its scheme, or what its issuer puts before every key. */
const PUBLIC_PREFIX =
  /^(?:(?:Bearer|Basic|Token|Digest|Negotiate|ApiKey) +|sk_live_|sk_test_|pk_live_|rk_live_|whsec_|gh[pousr]_|github_pat_|glpat-|npm_|xox[abprs]-|SG\.|AKIA|ASIA|AIza)/i;

/** Shorter texts show too much by their separators alone. */
const LEAST_STRUCTURED = 16;
const WORDS = /^[[<({*]*redacted[\])>}*]*$|^\*+$/i;

/**
 * What is written in place of a secret: as many characters of the same alphabet, and nothing of the secret. Zeros
 * where it is made of decimal or hexadecimal digits, otherwise the letter x; dots, dashes and the like of a long one
 * keep their places, so that patterns, UUIDs and the three parts of a JWT still pass. Of a placeholder it is the same text.
 */
export function placeholderOf(secret: string): string {
  const prefix = PUBLIC_PREFIX.exec(secret)?.[0] ?? '';
  const rest = secret.slice(prefix.length);
  if (WORDS.test(rest)) return secret;
  const filler = fillerOf(rest);
  const characters = Array.from(rest);
  const kept = characters.length >= LEAST_STRUCTURED ? /[-_.:/+=\s]/ : /[\s]/;
  // A text of separators alone would stay as it is.
  const structured = /[A-Za-z0-9]/.test(rest);
  return prefix + characters.map((one) => (structured && kept.test(one) ? one : filler)).join('');
}

/** Whether a text is what stands in place of a secret, of ours or of a person's hand. */
export function isPlaceholder(text: string): boolean {
  return placeholderOf(text) === text;
}

/** The literal of a number in place of a secret one: as many digits, no zero in front. */
export function placeholderOfNumber(literal: string): string {
  let seen = false;
  return literal.replaceAll(/\d/g, () => {
    const digit = seen ? '0' : '1';
    seen = true;
    return digit;
  });
}

function fillerOf(text: string): string {
  const letters = text.replaceAll(/[^A-Za-z0-9]/g, '');
  if (/^\d+$/.test(letters)) return '0';
  // "facade" may be hexadecimal or a word; with a digit or at such a length it is no word.
  if (/^[\da-f]+$/i.test(letters) && (/\d/.test(letters) || letters.length >= 32)) return '0';
  return /[a-z]/.test(letters) || letters === '' ? 'x' : 'X';
}
