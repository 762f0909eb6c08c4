const LEAST = 20;
const LEAST_ONE_CASE = 24;
const LEAST_HEX = 32;
/** Longer ones are data: a picture, a file. */
const MOST = 512;

/**
 * Whether a text of letters, digits and `+/_-` looks drawn by chance, as keys and tokens are: it changes
 * between small letters, capitals and digits at almost every character, which words, codes and dates do not.
 */
export function looksRandom(text: string): boolean {
  if (text.length < LEAST || text.length > MOST || isUuid(text)) return false;
  if (isHex(text))
    return text.length >= LEAST_HEX && /\d/.test(text) && /[a-f]/i.test(text) && variety(text) >= 6;
  const bare = text.replaceAll(/[+/_=-]/g, '');
  if (bare.length < LEAST || variety(bare) < 10) return false;
  const classes = [/[a-z]/, /[A-Z]/, /\d/].filter((one) => one.test(bare)).length;
  const run = bare.length / wordsIn(bare);
  if (classes === 3) return run <= 2.9;
  // Separators between such words make a name: pool-5gb-2026.
  const isOneWord = text.length >= LEAST_ONE_CASE && bare.length > text.length - 3;
  return classes === 2 && isOneWord && run <= (/\d/.test(bare) ? 3 : 3.6);
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

function isUuid(text: string): boolean {
  return UUID.test(text);
}

function isHex(text: string): boolean {
  return /^(?:[\da-f]+|[\dA-F]+)$/.test(text);
}

function variety(text: string): number {
  return new Set(text).size;
}

/** How many words there are, as names in camel case are made of them; a number is one. */
function wordsIn(text: string): number {
  return Array.from(text.matchAll(/[A-Z]?[a-z]+|[A-Z]+|\d+/g)).length;
}
