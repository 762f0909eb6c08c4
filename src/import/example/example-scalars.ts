import type { ExampleText } from './example-text.ts';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** A text in quotes of any kind. One that is never closed ends with its line. */
export function readQuoted(source: ExampleText): string {
  const quote = source.peek();
  if (quote !== '"') source.repair('single-quotes');
  source.take();
  let text = '';
  while (!source.ended) {
    const char = source.raw();
    if (char === '\\') {
      text += escaped(source);
    } else if (char === quote || (quote === '"' && char === '”') || (quote === "'" && char === '’')) {
      source.skip(1);
      return text;
    } else if (char === '\n') {
      source.repair('open-string');
      return text.replace(/[,，]\s*$/, '').trimEnd();
    } else {
      text += char;
      source.skip(1);
    }
  }
  source.repair('open-string');
  return text;
}

function escaped(source: ExampleText): string {
  const char = source.raw(1);
  const code = char === 'u' ? source.match(/\\u[0-9a-fA-F]{4}/y) : undefined;
  if (code !== undefined) {
    source.skip(6);
    return String.fromCharCode(Number.parseInt(code.slice(2), 16));
  }
  source.skip(2);
  return ESCAPES[char] ?? char;
}

const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
const OTHER_WORDS: Readonly<Record<string, boolean | null>> = {
  True: true,
  TRUE: true,
  False: false,
  FALSE: false,
  None: null,
  NULL: null,
  Null: null,
  nil: null,
  undefined: null,
  NaN: null,
};

/** A value without quotes: a word of JSON or of another language, or a text that lost its quotes. */
export function readWord(source: ExampleText): string | boolean | null {
  const text =
    source.match(/\{\{[^{}\n]*\}\}|(?:(?!\/\/|\/\*|\s#\s)(?:[^,，}｝\]］】)(\n]|\([^()\n]*\)))+/y) ??
    source.raw();
  source.skip(text.length);
  const word = text.trim();
  const known = WORDS[word];
  if (known !== undefined) return known;
  const other = OTHER_WORDS[word];
  source.repair(other === undefined ? 'unquoted-value' : 'other-literal');
  return other === undefined ? word.replace(/^["“]|["”]$/g, '') : other;
}
