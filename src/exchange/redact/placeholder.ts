/** What is known to everybody in front of a credential: its scheme, or what its issuer puts before every key. */
const PUBLIC_PREFIX =
  /^(?:(?:Bearer|Basic|Token|Digest|Negotiate|ApiKey) +|sk_live_|sk_test_|pk_live_|rk_live_|whsec_|gh[pousr]_|github_pat_|glpat-|npm_|xox[abprs]-|SG\.|AKIA|ASIA|AIza)/i;

/** Shorter texts show too much by their separators alone. */
const LEAST_STRUCTURED = 16;
const SEPARATOR = /[-_.:/+=\s]/;
const WORDS = /^[[<({*]*redacted[\])>}*]*$|^\*+$/i;

/**
 * What is written in place of a secret: as many characters of the same alphabet, and nothing of the secret. Zeros
 * where it is made of decimal or hexadecimal digits, otherwise the letter x; dots, dashes and the like of a long one
 * keep their places, so that patterns, UUIDs and the three parts of a JWT still pass.
 */
export function placeholderOf(secret: string): string {
  const prefix = publicPrefixOf(secret);
  const rest = secret.slice(prefix.length);
  return prefix + filled(rest, rest.length >= LEAST_STRUCTURED ? SEPARATOR : /\s/);
}

/**
 * All that may be written in place of a secret, what shows the least of it first: one character over and over; one of
 * each kind that the secret has, in front; the places of its separators; last, the kind of each character. Of a secret
 * of marks alone, that would be the secret itself.
 */
export function placeholdersOf(secret: string): readonly string[] {
  const plain = placeholderOf(secret);
  const separated = filled(secret, SEPARATOR);
  return [
    ...[plain, plain.replace(/^0(?=00)/, '1')],
    ...MARKS.map((mark) => sampler(secret, mark)),
    ...[separated, separated.replace(/^0(?=00)/, '1'), kinds(secret)],
  ].filter(isPlaceholder);
}

/** Whether a text is what stands in place of a secret, of ours or of a person's hand. */
export function isPlaceholder(text: string): boolean {
  const prefix = publicPrefixOf(text);
  const rest = text.slice(prefix.length);
  return isMade(rest) || (prefix !== '' && isPlaceholder(rest));
}

export function publicPrefixOf(secret: string): string {
  return PUBLIC_PREFIX.exec(secret)?.[0] ?? '';
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

/** Nothing but fillers, and what may stand between them. */
const MADE = /^(?:1(?=00))?[xX0!-/:-@[-`{-~\s]*$/;

function isMade(text: string): boolean {
  return text === '' || WORDS.test(text) || (MADE.test(text) && /[xX0]/.test(text));
}

function filled(text: string, kept: RegExp): string {
  const filler = fillerOf(text);
  // A text of separators alone would stay as it is.
  const structured = /[A-Za-z0-9]/.test(text);
  return Array.from(text, (one) => (structured && kept.test(one) ? one : filler)).join('');
}

function fillerOf(text: string): string {
  const letters = text.replaceAll(/[^A-Za-z0-9]/g, '');
  if (/^\d+$/.test(letters)) return '0';
  // "facade" may be hexadecimal or a word; with a digit or at such a length it is no word.
  if (/^[\da-f]+$/i.test(letters) && (/\d/.test(letters) || letters.length >= 32)) return '0';
  return /[a-z]/.test(letters) || letters === '' ? 'x' : 'X';
}

/** What rules for passwords ask for besides; which of them the secret has is not shown. */
const MARKS = ['', '!', '@', '-', '_', '.'];

/** One of each kind of character that the secret has, and then the first of them over and over. */
function sampler(secret: string, mark: string): string {
  const present = [
    ...[/[A-Z]/.test(secret) ? 'X' : '', /\d/.test(secret) ? '0' : ''],
    ...[mark, /[a-z]|[^ -~]/.test(secret) ? 'x' : ''],
  ].join('');
  const front = present === mark ? `x${mark}` : present;
  const { length } = Array.from(secret);
  return front.slice(0, length).padEnd(length, front.slice(-1));
}

/** The kind of each character: a letter, a capital, a digit; what is none of them stays. */
function kinds(secret: string): string {
  return secret
    .replaceAll(/\d/g, '0')
    .replaceAll(/[A-Z]/g, 'X')
    .replaceAll(/[a-z]|[^ -~\s]/gu, 'x');
}
