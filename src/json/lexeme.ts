/** The outcome of reading one string, number or word. */
export interface Lexeme {
  readonly ok: boolean;
  /** The offset just after it or, if it is malformed, of the first character that cannot belong to it. */
  readonly end: number;
}

const quote = 0x22;
const backslash = 0x5c;
const firstPrintable = 0x20;

/** Reads the string whose opening quote stands at `start`. */
export function stringLexeme(text: string, start: number): Lexeme {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) return { ok: true, end: at + 1 };
    if (code < firstPrintable) return { ok: false, end: at };
    if (code === backslash) {
      const escaped = escapeLexeme(text, at);
      if (!escaped.ok) return escaped;
      at = escaped.end;
    } else {
      at += 1;
    }
  }
  return { ok: false, end: at };
}

/** The same as a number, which takes no object: the offset just after the string, or -1 where it is malformed. */
export function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === backslash || code < firstPrintable) return endOf(stringLexeme(text, start));
  }
  return -1;
}

function endOf({ ok, end }: Lexeme): number {
  return ok ? end : -1;
}

function escapeLexeme(text: string, start: number): Lexeme {
  const letter = text.charAt(start + 1);
  if (letter !== 'u') {
    const ok = letter !== '' && '"\\/bfnrt'.includes(letter);
    return { ok, end: ok ? start + 2 : start + 1 };
  }
  let at = start + 2;
  while (at < start + 6 && /^[0-9a-fA-F]$/.test(text.charAt(at))) at += 1;
  return { ok: at === start + 6, end: at };
}

/** Reads the number whose sign or first digit stands at `start`. */
export function numberLexeme(text: string, start: number): Lexeme {
  const first = text[start] === '-' ? start + 1 : start;
  const integer = text[first] === '0' ? { ok: true, end: first + 1 } : digitsLexeme(text, first);
  if (!integer.ok) return integer;
  const fraction = text[integer.end] === '.' ? digitsLexeme(text, integer.end + 1) : integer;
  if (!fraction.ok) return fraction;
  const mark = text[fraction.end];
  return mark === 'e' || mark === 'E' ? exponentLexeme(text, fraction.end + 1) : fraction;
}

/** The same as a number: the offset just after it, or -1 where it is malformed. */
export function numberEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at += 1;
  const isPlain = at > start && text[start] !== '0' && !goesOn(text.charAt(at));
  return isPlain ? at : endOf(numberLexeme(text, start));
}

/** Whether a fraction or an exponent follows. */
function goesOn(char: string): boolean {
  return char === '.' || char === 'e' || char === 'E';
}

function exponentLexeme(text: string, start: number): Lexeme {
  const sign = text[start];
  return digitsLexeme(text, sign === '+' || sign === '-' ? start + 1 : start);
}

function digitsLexeme(text: string, start: number): Lexeme {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return { ok: at > start, end: at };
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Reads `word` at `start`. */
export function wordLexeme(text: string, start: number, word: string): Lexeme {
  let length = 0;
  while (length < word.length && text[start + length] === word[length]) length += 1;
  return { ok: length === word.length, end: start + length };
}
